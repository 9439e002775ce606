package dev.asltck.harness.cli.report;

import dev.asltck.reports.badges.Badge;
import dev.asltck.reports.junitxml.JUnitXml;
import dev.asltck.reports.markdown.MarkdownSummary;
import dev.asltck.reports.runs.NamedRun;
import dev.asltck.reports.totals.Totals;
import dev.asltck.site.Site;
import dev.asltck.site.book.CaseBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes the parts of a report into a folder.
 *
 * @param book made only if there are pages to be written
 */
record ReportWriter(List<NamedRun> runs, Supplier<CaseBook> book) {

    void write(ReportPart part, Path folder) throws IOException {
        Path target = folder.resolve(part.path());
        switch (part) {
            case SITE -> Site.write(runs.stream().map(NamedRun::results).toList(), book.get(), folder);
            case MARKDOWN -> write(target, MarkdownSummary.of(runs));
            case JUNIT -> write(target, JUnitXml.of(runs));
            case BADGES -> writeBadges(target);
            case TOTALS -> write(target, Totals.of(runs).json());
        }
    }

    private void writeBadges(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (NamedRun run : runs) {
            write(folder.resolve(Badge.fileName(run)), Badge.of(run).json());
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
