package dev.asltck.reference.path;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A Payload Template: a JSON object in which fields named {@code *.$} are computed.
 *
 * @see <a href="https://states-language.net/spec.html#payload-template">Payload Template</a>
 */
public record PayloadTemplate(Fields root) {

    /** A node of the template. */
    public sealed interface Node {}

    /** A value without any computed field in it, taken as it is. */
    public record Constant(JsonNode value) implements Node {}

    /** An object with a computed field at some depth. */
    public record Fields(List<Field> fields) implements Node {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** A field of the payload; the name has lost its {@code .$}. */
    public record Field(String name, Node value) {}

    /** An array with a computed field at some depth. */
    public record Elements(List<Node> elements) implements Node {
        public Elements {
            elements = List.copyOf(elements);
        }
    }

    /** The value of a {@code .$} field that is a Path. */
    public record Selection(Path path) implements Node {}

    /** The value of a {@code .$} field that is an Intrinsic Function. */
    public record Call(IntrinsicCall call) implements Node {}
}
