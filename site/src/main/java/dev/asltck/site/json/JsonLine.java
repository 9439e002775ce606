package dev.asltck.site.json;

import dev.asltck.site.markup.Markup;
import java.util.List;
import java.util.stream.Collectors;

/** A line of JSON laid out for people. */
record JsonLine(int indent, List<Token> tokens) {

    /** A piece of a line. */
    record Token(TokenKind kind, String text) {

        private String html() {
            String escaped = Markup.escaped(text);
            return kind.styleClass().isEmpty()
                    ? escaped
                    : "<span class=\"" + kind.styleClass() + "\">" + escaped + "</span>";
        }
    }

    JsonLine {
        tokens = List.copyOf(tokens);
    }

    /** Without colors. */
    String text() {
        return " ".repeat(indent) + tokens.stream().map(Token::text).collect(Collectors.joining());
    }

    /** In colors. */
    String html() {
        return " ".repeat(indent) + tokens.stream().map(Token::html).collect(Collectors.joining());
    }
}
