package dev.asltck.site.markup;

import dev.asltck.reports.text.VisibleText;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a page that is markup already, and is put in as it stands.
 *
 * @param html well-formed by itself
 */
public record Markup(String html) implements Content {

    /** Nothing. */
    public static final Markup NONE = new Markup("");

    /** A text, with all that is markup or invisible in it shown as what it is. */
    public static Markup text(String text) {
        return new Markup(escaped(text));
    }

    /** One after the other. */
    public static Markup joined(List<Markup> parts) {
        return new Markup(parts.stream().map(Markup::html).collect(Collectors.joining()));
    }

    /** A text as element content or within the quotes of an attribute. */
    public static String escaped(String text) {
        String visible = VisibleText.of(text);
        StringBuilder html = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            char character = visible.charAt(i);
            switch (character) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(character);
            }
        }
        return html.toString();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }
}
