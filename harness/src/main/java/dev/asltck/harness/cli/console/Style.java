package dev.asltck.harness.cli.console;

import picocli.CommandLine.Help.Ansi;

/** What a text looks like on a terminal. */
public enum Style {
    PLAIN(""),
    HEADING("bold"),
    ASIDE("faint"),
    GOOD("fg(green)"),
    BAD("bold,fg(red)"),
    DOUBTFUL("fg(yellow)");

    private final String codes;

    Style(String codes) {
        this.codes = codes;
    }

    /** The text is taken as it is: unlike in picocli's markup, none can break out. */
    String apply(String text, boolean enabled) {
        if (!enabled || codes.isEmpty()) {
            return text;
        }
        // The code that ends bold alone underlines on some terminals.
        return Ansi.Style.on(Ansi.Style.parse(codes)) + text + Ansi.Style.reset.on();
    }
}
