package dev.asltck.reference.path;

/**
 * A Path: text that begins with {@code $} and selects components of a JSON text.
 *
 * @param text as written
 * @param root what it is applied to
 * @param jsonPath what is applied there: JSONPath that begins with a single {@code $}; {@code "$"} for the whole
 * @see <a href="https://states-language.net/spec.html#path">Paths</a>
 */
public record Path(String text, PathRoot root, String jsonPath) {

    /** The whole input. */
    public static final Path WHOLE_INPUT = new Path("$", new PathRoot.Input(), "$");

    /**
     * Finds the root of a Path. A {@code $} before the first character of a name is a variable.
     *
     * <p>The JSONPath after the root is taken as it is: whether it is well-formed is found when it is compiled.
     */
    public static Path parse(String text) throws PathSyntaxException {
        RootReader reader = new RootReader(text);
        PathRoot root = reader.read();
        return new Path(text, root, "$" + text.substring(reader.end()));
    }
}
