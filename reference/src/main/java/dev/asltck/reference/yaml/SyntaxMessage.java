package dev.asltck.reference.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * What is wrong with a malformed text, in words for its author instead of the library's user.
 *
 * @param said how the library begins to say it, after what it was doing
 * @param meant the same for the author, with what the library names as {@code $1}
 * @param hint what to do about it; may be empty
 * @param atBeginning whether it is the beginning of what the library was reading that is wrong
 */
record SyntaxMessage(Pattern said, String meant, String hint, boolean atBeginning) {

    private static final String QUOTE = "Put a text with such a character in quotation marks.";

    private static final List<SyntaxMessage> MESSAGES = List.of(
            here(
                    ".*mapping values are not allowed",
                    "has a colon where no field can begin",
                    "Put a text with a colon in quotation marks, or correct the indentation."),
            here(".*found character '\\\\t", "has a tab where a value should be", "Indent with spaces."),
            here(".*found character '(.+?)' that cannot start", "has $1 where a value should be", QUOTE),
            atBeginning("while scanning a quoted scalar: .*end of stream", "has a quoted text that does not end"),
            here(
                    "while scanning a quoted scalar: .*document sep",
                    "has --- or ... at the start of a line in a text",
                    ""),
            here(".*expected ',' or '(.)', but got <stream end>", "ends before a $1", ""),
            here(".*expected ',' or '(.)', but got", "has something else where a comma or $1 should be", ""),
            here(".*expected '<document start>'", "goes on after the end of its value", ""),
            here(
                    ".*expected <block end>, but found",
                    "has something that does not belong to what stands before it",
                    "Check the indentation, and quotation marks within the line."),
            here(".*expected the node content, but found '<?(.*?)>?'", "has a $1 where a value should be", ""),
            atBeginning(".*could not find expected ':'", "has a line without a colon after its name"),
            here(".*unexpected character found", "has an anchor or alias without a name", QUOTE),
            here(".*found unknown escape character (.)", "has the unknown escape \\\\$1", ""),
            here(".*expected escape sequence of (\\d)", "has an escape without its $1 hexadecimal digits", ""),
            here(".*found undefined tag handle (\\S{1,40})", "has a tag with the undefined handle $1", "Remove it."),
            here(".*sequence entries are not allowed", "has a dash where no list can begin", QUOTE),
            here(".*expected chomping or indentation", "has something else behind | or >", QUOTE),
            here("while scanning a block scalar: .*comment or a line break", "has something else behind | or >", QUOTE),
            here("while scanning a tag: ", "has a malformed tag", QUOTE),
            here("while scanning a directive: ", "has a malformed directive", ""));

    private static SyntaxMessage here(String said, String meant, String hint) {
        return new SyntaxMessage(Pattern.compile(said, Pattern.DOTALL), meant, hint, false);
    }

    private static SyntaxMessage atBeginning(String said, String meant) {
        return new SyntaxMessage(Pattern.compile(said, Pattern.DOTALL), meant, "", true);
    }

    static YamlSyntaxException translate(YamlEngineException e, String text, Events events) {
        if (e instanceof MarkedYamlEngineException marked) {
            int index = events.index(marked.getProblemMark());
            return isBareJsonata(text, index) ? bareJsonata(index) : translate(marked, index, events);
        }
        if (e instanceof ReaderException) {
            return unprintable(text);
        }
        return e instanceof YamlVersionException
                ? new YamlSyntaxException("asks for another version than YAML 1", 0, "Remove the directive %YAML.")
                : new YamlSyntaxException("is malformed", events.reached(), "");
    }

    private static YamlSyntaxException translate(MarkedYamlEngineException e, int index, Events events) {
        String said = (e.getContext() == null ? "" : e.getContext()) + ": " + e.getProblem();
        for (SyntaxMessage message : MESSAGES) {
            Matcher matcher = message.said.matcher(said);
            if (matcher.lookingAt()) {
                StringBuilder meant = new StringBuilder();
                matcher.appendReplacement(meant, message.meant);
                Optional<Mark> beginning = e.getContextMark();
                boolean atBeginning = message.atBeginning && beginning.isPresent();
                return new YamlSyntaxException(
                        meant.toString(), atBeginning ? events.index(beginning) : index, message.hint);
            }
        }
        return new YamlSyntaxException("is malformed", index, "");
    }

    /** The mistake that JSONata invites to. */
    private static boolean isBareJsonata(String text, int index) {
        return index > 0 && text.startsWith("{%", index - 1);
    }

    private static YamlSyntaxException bareJsonata(int index) {
        return new YamlSyntaxException(
                "has a JSONata string without quotation marks",
                index - 1,
                "Put it in quotation marks, \"{% ... %}\", or below | or >-.");
    }

    private static YamlSyntaxException unprintable(String text) {
        int index = 0;
        while (index < text.length() && StreamReader.isPrintable(text.codePointAt(index))) {
            index += Character.charCount(text.codePointAt(index));
        }
        String code = index < text.length() ? String.format(Locale.ROOT, " U+%04X", text.codePointAt(index)) : "";
        return new YamlSyntaxException(
                "has a character" + code + ", which YAML does not allow",
                index,
                "Write it as an escape in double quotation marks.");
    }
}
