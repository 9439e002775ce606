package dev.asltck.harness.cli.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of cells in columns as wide as their widest cell. */
public final class Table {

    private static final String GAP = "  ";

    private final List<List<Cell>> rows = new ArrayList<>();
    private final boolean[] numbers;

    /** @param numberColumns indexes of the columns that are aligned to the right */
    public Table(List<String> headings, int... numberColumns) {
        this.numbers = new boolean[headings.size()];
        for (int column : numberColumns) {
            numbers[column] = true;
        }
        rows.add(headings.stream().map(text -> new Cell(text, Style.HEADING)).toList());
    }

    /** A text in a style. */
    public record Cell(String text, Style style) {

        public static Cell of(String text) {
            return new Cell(text, Style.PLAIN);
        }
    }

    public void add(String... cells) {
        add(Arrays.stream(cells).map(Cell::of).toList());
    }

    /** Adds a row, with a cell for each column. */
    public void add(List<Cell> cells) {
        rows.add(cells);
    }

    public void print(Console console) {
        int[] widths = new int[numbers.length];
        for (List<Cell> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        rows.forEach(row -> console.line(line(row, widths, console)));
    }

    private String line(List<Cell> row, int[] widths, Console console) {
        StringBuilder line = new StringBuilder();
        String pending = "";
        for (int i = 0; i < widths.length; i++) {
            Cell cell = row.get(i);
            String padding = " ".repeat(widths[i] - width(cell));
            if (numbers[i]) {
                pending += padding;
                padding = "";
            }
            if (!cell.text().isEmpty()) {
                line.append(pending).append(console.styled(cell.style(), cell.text()));
                pending = "";
            }
            pending += padding + GAP;
        }
        return line.toString();
    }

    private static int width(Cell cell) {
        return cell.text().codePointCount(0, cell.text().length());
    }
}
