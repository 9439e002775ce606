package dev.asltck.harness.cli.console;

import java.util.regex.Pattern;

/** Texts as arguments of a shell command that the user can copy. */
public final class ShellText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+=,-]+");

    private ShellText() {}

    public static String quoted(String argument) {
        return PLAIN.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
