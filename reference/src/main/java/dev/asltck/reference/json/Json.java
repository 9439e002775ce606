package dev.asltck.reference.json;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes JSON texts.
 *
 * <p>Numbers keep their value: integers are exact, whatever has a fraction or an exponent is an exact decimal that remembers its digits,
 * so that {@code 1.0} stays {@code 1.0} and {@code 1e400} is not infinite.
 *
 * @see <a href="https://states-language.net/spec.html#data">Data</a>
 */
public final class Json {

    /** Levels of nesting in a text; a deeper one is refused. */
    public static final int MAX_NESTING = 500;

    /** Characters in a number; a longer one is refused. */
    public static final int MAX_NUMBER_LENGTH = 1000;

    /** Without the parser's table of names, which gives up on a text with many names of one hash code: such names are easy to write. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private Json() {}

    /** Reads the one JSON text that a string holds. Where an object repeats a name, the last value counts. */
    public static JsonNode read(String text) throws JsonSyntaxException {
        return new TreeReader(text, 0).read();
    }

    /**
     * Writes a value without white space.
     *
     * <p>A value that shares parts may be far larger as a text than in memory: unless its origin bounds it, see {@link Extent} first.
     */
    public static String write(JsonNode value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new TreeWriter(generator).write(value);
        }
        return text.toString();
    }
}
