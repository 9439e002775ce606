package dev.asltck.harness.cli.report;

import dev.asltck.harness.cli.console.EnumWords;
import picocli.CommandLine.ITypeConverter;

/** What a report is made of, in the order in which it is written. The first that is there is the one to open. */
enum ReportPart {
    /** For people. */
    SITE("index.html"),
    /** For the page of a CI job, or a comment. */
    MARKDOWN("summary.md"),
    /** For CI servers. */
    JUNIT("junit.xml"),
    /** For pages that show badges. */
    BADGES("badges"),
    /** For programs. */
    TOTALS("totals.json");

    private final String path;

    ReportPart(String path) {
        this.path = path;
    }

    /** The file within the report, or the folder. */
    String path() {
        return path;
    }

    /** Reads parts. */
    static final class Converter implements ITypeConverter<ReportPart> {
        @Override
        public ReportPart convert(String word) {
            return EnumWords.find(ReportPart.class, word);
        }
    }
}
