package dev.asltck.reports.markdown;

import dev.asltck.reports.runs.NamedRun;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A summary of runs: their totals, and of each what did not pass, by chapter and by cause. It says as much as there is room for, and how
 * much more there is.
 */
public final class MarkdownSummary {

    /** A comment on a pull request has 65,536 characters at most; this leaves some for whoever posts it. */
    public static final int MOST_BYTES = 64_000;

    private MarkdownSummary() {}

    /** The document. */
    public static String of(List<NamedRun> runs) {
        return of(runs, MOST_BYTES);
    }

    static String of(List<NamedRun> runs, int mostBytes) {
        String text = "";
        for (Detail detail : Detail.values()) {
            text = text(runs, detail);
            if (bytes(text) <= mostBytes) {
                break;
            }
        }
        return text;
    }

    private static String text(List<NamedRun> runs, Detail detail) {
        StringBuilder text = new StringBuilder("## Conformance to the Amazon States Language\n\n");
        text.append(TotalsTable.of(runs, detail.rows()));
        runs.stream().limit(detail.runs()).forEach(run -> text.append(RunSection.of(run, detail)));
        int others = runs.size() - detail.runs();
        if (others > 0 && detail.runs() > 0) {
            text.append("\nThere are ").append(others).append(" more runs, which the table tells of.\n");
        }
        return text.toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
