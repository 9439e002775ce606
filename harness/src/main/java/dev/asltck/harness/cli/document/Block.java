package dev.asltck.harness.cli.document;

import java.util.List;

/** A part of a report, for a terminal as well as for a page. */
public sealed interface Block {

    record Heading(String text) implements Block {}

    /** Words; code in them stands between backticks. */
    record Paragraph(String text) implements Block {}

    /** Lines that belong together, each with a mark before it. */
    record Bullets(List<String> texts) implements Block {}

    /**
     * A table.
     *
     * @param numbers how many columns, from the second on, hold numbers
     */
    record Grid(List<String> headings, int numbers, List<List<Cell>> rows) implements Block {}

    /**
     * A text in a table.
     *
     * @param isCode whether it is to be read letter by letter
     */
    record Cell(String text, boolean isCode) {

        public static Cell of(Object text) {
            return new Cell(String.valueOf(text), false);
        }

        public static Cell code(String text) {
            return new Cell(text, true);
        }
    }
}
