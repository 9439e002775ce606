package dev.asltck.reference.path;

import dev.asltck.reference.path.PayloadTemplate.Constant;
import dev.asltck.reference.path.PayloadTemplate.Elements;
import dev.asltck.reference.path.PayloadTemplate.Fault;
import dev.asltck.reference.path.PayloadTemplate.Field;
import dev.asltck.reference.path.PayloadTemplate.Fields;
import dev.asltck.reference.path.PayloadTemplate.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a Payload Template. What has no computed field in it becomes one constant that shares the definition's node.
 *
 * @see <a href="https://states-language.net/spec.html#payload-template">Payload Template</a>
 */
final class TemplateReader {

    private static final String SUFFIX = ".$";

    /** Faults that are told; their pointers may be long, and nobody reads more. */
    private static final int MAX_FAULTS = 100;

    private final List<Fault> faults = new ArrayList<>();

    PayloadTemplate.Parsed read(ObjectNode template) {
        Fields root = new Fields(fields(template, Place.ROOT));
        return new PayloadTemplate.Parsed(new PayloadTemplate(root), faults);
    }

    private Node node(JsonNode value, Place place) {
        if (value instanceof ObjectNode object) {
            List<Field> fields = fields(object, place);
            return fields.stream().allMatch(field -> field.value() instanceof Constant)
                    ? new Constant(value)
                    : new Fields(fields);
        }
        if (value instanceof ArrayNode array) {
            List<Node> elements = elements(array, place);
            return elements.stream().allMatch(Constant.class::isInstance)
                    ? new Constant(value)
                    : new Elements(elements);
        }
        return new Constant(value);
    }

    private List<Node> elements(ArrayNode array, Place place) {
        List<Node> elements = new ArrayList<>();
        for (JsonNode element : array.elements()) {
            elements.add(node(element, place.at(elements.size())));
        }
        return elements;
    }

    private List<Field> fields(ObjectNode object, Place place) {
        List<Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            Place at = place.in(member.getKey());
            field(member.getKey(), member.getValue(), at).ifPresent(field -> addField(field, at, fields, names));
        }
        return fields;
    }

    private void addField(Field field, Place place, List<Field> fields, Set<String> names) {
        if (names.add(field.name())) {
            fields.add(field);
        } else {
            String message = "gives the payload a second field named '" + field.name() + "'";
            addFault(place, message, List.of("payload.no-duplicate-after-rename"));
        }
    }

    private Optional<Field> field(String name, JsonNode value, Place place) {
        if (!name.endsWith(SUFFIX)) {
            return Optional.of(new Field(name, node(value, place)));
        }
        String stripped = name.substring(0, name.length() - SUFFIX.length());
        return computed(value, place).map(node -> new Field(stripped, node));
    }

    private Optional<Node> computed(JsonNode value, Place place) {
        if (!value.isString()) {
            String message = "must be a Path or an Intrinsic Function, which are strings";
            addFault(place, message, List.of("payload.otherwise-intrinsic", "intrinsic.is-string"));
            return Optional.empty();
        }
        String text = value.stringValue();
        try {
            return Optional.of(
                    text.startsWith("$")
                            ? new PayloadTemplate.Selection(Path.parse(text))
                            : new PayloadTemplate.Call(IntrinsicCall.parse(text)));
        } catch (PathSyntaxException e) {
            addFault(place, pointer -> ComputedField.fault(pointer, text, e));
            return Optional.empty();
        }
    }

    private void addFault(Place place, String message, List<String> requirements) {
        addFault(place, pointer -> new Fault(pointer, OptionalInt.empty(), message, requirements));
    }

    private void addFault(Place place, Function<String, Fault> at) {
        if (faults.size() < MAX_FAULTS) {
            faults.add(at.apply(place.pointer()));
        }
    }
}
