package dev.asltck.reports.markdown;

import java.util.ArrayList;
import java.util.List;

/** A table of cells that are Markdown already. */
final class MarkdownTable {

    private final List<String> headings;
    private final int numbers;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param numbers how many columns hold numbers, counted from the last */
    MarkdownTable(List<String> headings, int numbers) {
        this.headings = List.copyOf(headings);
        this.numbers = numbers;
    }

    void add(List<String> cells) {
        rows.add(cells);
    }

    /** With so many rows at most, and how many more there are. */
    String text(int most) {
        StringBuilder text = new StringBuilder(line(headings));
        List<String> rule = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            rule.add(i < headings.size() - numbers ? "---" : "---:");
        }
        text.append(line(rule));
        rows.stream().limit(most).forEach(row -> text.append(line(row)));
        if (rows.size() > most) {
            text.append("\nand ").append(TotalsTable.number(rows.size() - most)).append(" more\n");
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
