package dev.asltck.site.casepage;

import dev.asltck.reports.text.VisibleText;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts as arguments of a command that a reader can copy into a shell. */
final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+=,-]+");

    private ShellWord() {}

    /** The argument; empty if the text has characters that do not come through copying. */
    static Optional<String> of(String text) {
        if (!text.codePoints().allMatch(VisibleText::isVisible)) {
            return Optional.empty();
        }
        return Optional.of(PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'");
    }
}
