package dev.asltck.harness.cli.validate;

import dev.asltck.harness.cli.console.EnumWords;
import picocli.CommandLine.ITypeConverter;

/** How problems are printed. */
enum ReportFormat {
    /** For people, and for editors that jump to lines. */
    TEXT,
    /** For programs: one JSON value. */
    JSON,
    /** For code scanning: a SARIF log. */
    SARIF;

    /** Reads formats. */
    static final class Converter implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String word) {
            return EnumWords.find(ReportFormat.class, word);
        }
    }
}
