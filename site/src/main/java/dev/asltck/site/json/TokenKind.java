package dev.asltck.site.json;

/** What a piece of a JSON text is, for its color. */
enum TokenKind {
    NAME("jn"),
    STRING("js"),
    NUMBER("jd"),
    /** {@code true}, {@code false} and {@code null}. */
    LITERAL("jl"),
    /** No JSON: what stands in the place of a value that is not known, or not in full. */
    WORDS("jw"),
    PUNCTUATION("");

    private final String styleClass;

    TokenKind(String styleClass) {
        this.styleClass = styleClass;
    }

    /** By which the style sheet knows it; empty for the color of ordinary text. */
    String styleClass() {
        return styleClass;
    }
}
