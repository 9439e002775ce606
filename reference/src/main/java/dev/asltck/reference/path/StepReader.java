package dev.asltck.reference.path;

import dev.asltck.reference.path.ReferencePath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the steps of a Reference Path.
 *
 * <p>In dot notation a backslash takes the next character as part of the name, whatever it would mean without; {@code \\u} with four
 * hexadecimal digits is the character of that code, as in the specification's example {@code $.&Ж中.\\uD800\\uDF46}. In brackets the
 * escapes are those of the JSONPath library that the specification names.
 *
 * @see <a href="https://states-language.net/spec.html#ref-paths">Reference Paths</a>
 */
final class StepReader {

    private final String text;
    private int position;

    StepReader(String text, int start) {
        this.text = text;
        this.position = start;
    }

    List<Step> read() throws PathSyntaxException {
        List<Step> steps = new ArrayList<>();
        while (!atEnd()) {
            steps.add(step());
        }
        return steps;
    }

    /** The next step, if there is one and not something else. */
    Optional<Step> readStep() {
        int start = position;
        try {
            return Optional.of(step());
        } catch (PathSyntaxException e) {
            position = start;
            return Optional.empty();
        }
    }

    /** Behind what was read. */
    int position() {
        return position;
    }

    /** The library takes a dot before brackets too, and behind them a name without one. */
    private Step step() throws PathSyntaxException {
        take('.');
        return take('[') ? bracketStep() : new Step.Field(dottedName());
    }

    private String dottedName() throws PathSyntaxException {
        if (atEnd()) {
            throw malformed("ends with a dot");
        }
        if (at('.') || at('*')) {
            throw refused("selects more than one node");
        }
        StringBuilder name = new StringBuilder();
        while (!atEnd() && !at('.') && !at('[')) {
            name.append(nameCharacter());
        }
        return name.toString();
    }

    private char nameCharacter() throws PathSyntaxException {
        char c = text.charAt(position);
        return switch (c) {
            case '\\' -> escaped();
            case '@', ',', ':', '?', '(' -> throw refused("uses the operator " + c);
            case ' ', ']' -> throw malformed("has an unescaped '" + c + "' in a name");
            default -> text.charAt(position++);
        };
    }

    private char escaped() throws PathSyntaxException {
        position++;
        if (atEnd()) {
            throw malformed("ends with a backslash that escapes nothing");
        }
        if (at('u') && HexDigits.areAt(text, position + 1)) {
            return unicode();
        }
        return text.charAt(position++);
    }

    private char unicode() {
        position += 1 + HexDigits.COUNT;
        return HexDigits.before(text, position);
    }

    private Step bracketStep() throws PathSyntaxException {
        skipSpaces();
        Step step = at('\'') || at('"') ? new Step.Field(quotedName()) : new Step.Index(index());
        skipSpaces();
        if (!take(']')) {
            throw atEnd()
                    ? malformed("has an unclosed bracket")
                    : refused("has more than one name or index in brackets");
        }
        return step;
    }

    private String quotedName() throws PathSyntaxException {
        char quote = text.charAt(position++);
        StringBuilder name = new StringBuilder();
        while (!atEnd() && !at(quote)) {
            name.append(quotedCharacter());
        }
        if (!take(quote)) {
            throw malformed("has an unclosed quoted name");
        }
        return name.toString();
    }

    private char quotedCharacter() throws PathSyntaxException {
        if (!at('\\')) {
            return text.charAt(position++);
        }
        int letter = position + 1;
        char c = escaped();
        boolean isLetter = position == letter + 1;
        return isLetter ? meaning(c) : c;
    }

    private static char meaning(char letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }

    private int index() throws PathSyntaxException {
        int start = position;
        take('-');
        while (!atEnd() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            position++;
        }
        try {
            return Integer.parseInt(text, start, position, 10);
        } catch (NumberFormatException e) {
            position = start;
            String message = "has neither a quoted name nor an index in brackets";
            throw at('*') || at('?') || at(':') ? refused(message) : malformed(message);
        }
    }

    private void skipSpaces() {
        while (at(' ')) {
            position++;
        }
    }

    private boolean atEnd() {
        return position == text.length();
    }

    private boolean at(char c) {
        return !atEnd() && text.charAt(position) == c;
    }

    private boolean take(char c) {
        if (!at(c)) {
            return false;
        }
        position++;
        return true;
    }

    private PathSyntaxException malformed(String message) {
        return new PathSyntaxException(message, position, "jsonpath.path.syntax");
    }

    private PathSyntaxException refused(String message) {
        return new PathSyntaxException(message, position, RefusedOperators.requirements(text, position));
    }
}
