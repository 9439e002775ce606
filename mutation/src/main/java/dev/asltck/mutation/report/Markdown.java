package dev.asltck.mutation.report;

import java.util.Collection;
import java.util.stream.Collectors;

/** Pieces of Markdown. */
final class Markdown {

    private Markdown() {}

    /** Text in the type of code, within the cell of a table too. */
    static String code(String text) {
        String fence = text.contains("`") ? "``" : "`";
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + pad + text.replace("|", "\\|") + pad + fence;
    }

    /** Text that Markdown shows as it is. */
    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_<>|\\[\\]#])", "\\\\$1");
    }

    /** A row of a table. */
    static String row(Collection<?> cells) {
        return cells.stream().map(Object::toString).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The line below the head of a table: the first columns hold texts, the others numbers. */
    static String rule(int texts, int numbers) {
        return "|" + "---|".repeat(texts) + "---:|".repeat(numbers) + "\n";
    }
}
