package dev.asltck.harness.pages;

/** What the generated pages have in common. */
public final class Markdown {

    private Markdown() {}

    /** Text that Markdown shows as it is. */
    public static String escaped(String text) {
        return text.replaceAll("([\\\\`*_<>|\\[\\]#])", "\\\\$1");
    }

    /** Text in the type of code, within the cell of a table too. */
    public static String code(String text) {
        String fence = text.contains("`") ? "``" : "`";
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + pad + text.replace("|", "\\|").replace("\n", " ") + pad + fence;
    }
}
