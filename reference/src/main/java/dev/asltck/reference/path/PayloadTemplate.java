package dev.asltck.reference.path;

import java.util.List;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Payload Template: a JSON object in which fields named {@code *.$} are computed.
 *
 * @see <a href="https://states-language.net/spec.html#payload-template">Payload Template</a>
 */
public record PayloadTemplate(Fields root) {

    /**
     * Parses a template and finds what is wrong with each of its fields, except in the JSONPath of its Paths.
     *
     * @param template a JSON object, as it stands in the definition
     */
    public static Parsed parse(ObjectNode template) {
        return new TemplateReader().read(template);
    }

    /**
     * The outcome of parsing.
     *
     * @param template without the fields that have faults
     * @param faults empty if the template is well-formed; in source order, the first hundred
     */
    public record Parsed(PayloadTemplate template, List<Fault> faults) {
        public Parsed {
            faults = List.copyOf(faults);
        }
    }

    /**
     * What is wrong with one field.
     *
     * @param pointer JSON Pointer of the field within the template
     * @param offset the character at fault in the string that the field holds, counted from 0; empty for the field as a whole
     * @param message what is wrong, as the end of a sentence that begins with the field
     * @param requirements ids of the requirements that it violates, the most telling first
     */
    public record Fault(String pointer, OptionalInt offset, String message, List<String> requirements) {
        public Fault {
            requirements = List.copyOf(requirements);
        }
    }

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
