package dev.asltck.reference.path;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.path.IntrinsicCall.Argument;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads the call of an Intrinsic Function by recursive descent.
 *
 * @see <a href="https://states-language.net/spec.html#intrinsic-functions">Intrinsic Functions</a>
 */
final class IntrinsicReader {

    /** Calls within one another; deeper ones are refused. */
    private static final int MAX_NESTING = 100;

    private final String text;
    private int position;
    private int nesting;

    IntrinsicReader(String text) {
        this.text = text;
    }

    IntrinsicCall read() throws PathSyntaxException {
        IntrinsicCall call = call();
        if (position < text.length()) {
            throw wrong("goes on after the closing parenthesis", "intrinsic.parenthesised-list");
        }
        return call;
    }

    private IntrinsicCall call() throws PathSyntaxException {
        if (++nesting > MAX_NESTING) {
            throw wrong("nests more than " + MAX_NESTING + " functions", "intrinsic.arg.nested-function");
        }
        int start = position;
        String name = name();
        List<Argument> arguments = arguments();
        nesting--;
        return new IntrinsicCall(text.substring(start, position), name, arguments);
    }

    private String name() throws PathSyntaxException {
        int start = position;
        while (position < text.length() && isNameCharacter(text.charAt(position))) {
            position++;
        }
        if (position == start) {
            throw wrong("does not begin with the name of a function", "intrinsic.begins-with-name");
        }
        if (!at('(')) {
            throw noParenthesis();
        }
        return text.substring(start, position);
    }

    private PathSyntaxException noParenthesis() {
        String parenthesis = "intrinsic.parenthesis-immediately";
        return position == text.length() || atBlank()
                ? wrong("has no ( right after the name of the function", parenthesis)
                : wrong(
                        "has '" + Character.toString(text.codePointAt(position)) + "' in the name of the function",
                        "intrinsic.name-characters",
                        parenthesis);
    }

    private List<Argument> arguments() throws PathSyntaxException {
        position++;
        skipBlanks();
        if (take(')')) {
            return List.of();
        }
        List<Argument> arguments = new ArrayList<>();
        arguments.add(argument());
        while (!take(')')) {
            takeComma(arguments.get(arguments.size() - 1));
            arguments.add(argument());
        }
        return arguments;
    }

    private void takeComma(Argument before) throws PathSyntaxException {
        if (position == text.length()) {
            throw wrong("has no ) after its arguments", "intrinsic.parenthesised-list");
        }
        if (!take(',')) {
            String comma = "intrinsic.comma-separated";
            throw before instanceof Argument.Text
                    ? wrong("has an unescaped ' in a text", "intrinsic.reserved.apostrophe-must-be-escaped", comma)
                    : wrong("has no comma between two arguments", comma);
        }
    }

    private Argument argument() throws PathSyntaxException {
        skipBlanks();
        Argument argument = switch (position < text.length() ? text.charAt(position) : ')') {
            case '\'' -> text();
            case '$' -> path();
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            case ',', ')' ->
                throw wrong("lacks an argument", "intrinsic.comma-separated", "intrinsic.parenthesised-list");
            case '[', '{' -> throw wrong("has a JSON array or object as an argument", "intrinsic.arg.path");
            default -> word();
        };
        skipBlanks();
        return argument;
    }

    private Argument.Text text() throws PathSyntaxException {
        int start = ++position;
        while (position < text.length() && !at('\'')) {
            position += at('\\') ? 2 : 1;
        }
        if (position >= text.length()) {
            position = start - 1;
            throw unclosedText();
        }
        return new Argument.Text(text.substring(start, position++));
    }

    /** What was meant to be a backslash at the end of a text escapes its closing apostrophe. */
    private PathSyntaxException unclosedText() {
        String message = "has a text without its closing apostrophe";
        String apostrophes = "intrinsic.arg.string";
        return text.substring(position).contains("\\'")
                ? wrong(message, apostrophes, "intrinsic.reserved.backslash-must-be-escaped")
                : wrong(message, apostrophes);
    }

    private Argument.Selection path() throws PathSyntaxException {
        int start = position;
        position = PathEnd.find(text, start);
        try {
            return new Argument.Selection(
                    Path.parse(text.substring(start, position).stripTrailing()), start);
        } catch (PathSyntaxException e) {
            throw new PathSyntaxException(e.explanation(), start + e.offset(), "intrinsic.arg.path");
        }
    }

    private Argument.Literal number() throws PathSyntaxException {
        int start = position;
        while (position < text.length() && (isNameCharacter(text.charAt(position)) || at('-') || at('+'))) {
            position++;
        }
        try {
            return new Argument.Literal(Json.read(text.substring(start, position)));
        } catch (JsonSyntaxException e) {
            position = start;
            throw wrong("has an argument that is no number", "intrinsic.arg.number");
        }
    }

    private Argument word() throws PathSyntaxException {
        int start = position;
        while (position < text.length() && isNameCharacter(text.charAt(position))) {
            position++;
        }
        if (at('(')) {
            position = start;
            return new Argument.Nested(call(), start);
        }
        if (isParenthesisAfterBlanks()) {
            throw noParenthesis();
        }
        return literal(start);
    }

    private boolean isParenthesisAfterBlanks() {
        int end = position;
        skipBlanks();
        boolean found = at('(');
        position = end;
        return found;
    }

    private Argument.Literal literal(int start) throws PathSyntaxException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        String word = text.substring(start, position);
        return switch (word) {
            case "null" -> new Argument.Literal(nodes.nullNode());
            case "true", "false" -> new Argument.Literal(nodes.booleanNode(Boolean.parseBoolean(word)));
            default -> {
                position = start;
                throw wrong(
                        "has an argument that is no text in apostrophes, number, null, Path or function",
                        "intrinsic.arg.string",
                        "intrinsic.arg.null",
                        "intrinsic.arg.number");
            }
        };
    }

    private void skipBlanks() {
        while (atBlank()) {
            position++;
        }
    }

    private boolean atBlank() {
        return at(' ') || at('\t') || at('\n') || at('\r');
    }

    private boolean at(char c) {
        return position < text.length() && text.charAt(position) == c;
    }

    private boolean take(char c) {
        if (!at(c)) {
            return false;
        }
        position++;
        return true;
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
    }

    private PathSyntaxException wrong(String message, String... requirements) {
        return new PathSyntaxException(message, position, requirements);
    }
}
