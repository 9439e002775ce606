package dev.asltck.harness.cli.console;

import picocli.CommandLine.ITypeConverter;

/** How a command prints its results. */
enum OutputFormat {
    /** For people. */
    TEXT,
    /** For programs: one JSON value. */
    JSON;

    /** Reads formats. */
    static final class Converter implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String word) {
            return EnumWords.find(OutputFormat.class, word);
        }
    }
}
