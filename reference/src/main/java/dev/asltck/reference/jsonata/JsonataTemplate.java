package dev.asltck.reference.jsonata;

import dev.asltck.reference.query.Evaluation;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field that accepts JSONata, compiled: JSON in which strings may be expressions, at any depth. Parts without any are shared by all
 * evaluations.
 *
 * @see <a href="https://states-language.net/spec.html#jsonata-evaluation">JSONata Evaluation</a>
 */
public final class JsonataTemplate {

    private final Part root;

    private JsonataTemplate(Part root) {
        this.root = root;
    }

    /**
     * Compiles a field.
     *
     * @param field for messages: where it is in its state
     * @throws JsonataSyntaxException if one of its expressions is no JSONata
     */
    public static JsonataTemplate compile(String field, JsonNode value, ExpressionParser parser)
            throws JsonataSyntaxException {
        return new JsonataTemplate(part(field, value, parser));
    }

    /** @throws dev.asltck.reference.error.ExecutionFailure States.QueryEvaluationError */
    JsonNode evaluate(StatesVariable states, Evaluation evaluation) {
        return root.evaluate(states, evaluation);
    }

    private static Part part(String field, JsonNode value, ExpressionParser parser) throws JsonataSyntaxException {
        if (value.isString()) {
            Optional<String> expression = JsonataString.expression(value.stringValue());
            return expression.isPresent()
                    ? new Computed(parser.expression(field, expression.get()))
                    : new Constant(value);
        }
        if (value instanceof ObjectNode object) {
            return object(field, object, parser);
        }
        return value instanceof ArrayNode array ? array(field, array, parser) : new Constant(value);
    }

    private static Part object(String field, ObjectNode object, ExpressionParser parser) throws JsonataSyntaxException {
        String[] names = object.propertyNames().toArray(String[]::new);
        Part[] values = new Part[names.length];
        boolean constant = true;
        for (int i = 0; i < names.length; i++) {
            values[i] = part(field + "/" + names[i], object.get(names[i]), parser);
            constant &= values[i] instanceof Constant;
        }
        return constant ? new Constant(object) : new Members(names, values);
    }

    private static Part array(String field, ArrayNode array, ExpressionParser parser) throws JsonataSyntaxException {
        Part[] elements = new Part[array.size()];
        boolean constant = true;
        for (int i = 0; i < elements.length; i++) {
            elements[i] = part(field + "[" + i + "]", array.get(i), parser);
            constant &= elements[i] instanceof Constant;
        }
        return constant ? new Constant(array) : new Elements(elements);
    }

    private interface Part {
        JsonNode evaluate(StatesVariable states, Evaluation evaluation);
    }

    private record Constant(JsonNode value) implements Part {

        @Override
        public JsonNode evaluate(StatesVariable states, Evaluation evaluation) {
            return value;
        }
    }

    private record Computed(JsonataExpression expression) implements Part {

        @Override
        public JsonNode evaluate(StatesVariable states, Evaluation evaluation) {
            return expression.evaluate(states, evaluation);
        }
    }

    private static final class Members implements Part {

        private final String[] names;
        private final Part[] values;

        Members(String[] names, Part[] values) {
            this.names = names;
            this.values = values;
        }

        @Override
        public JsonNode evaluate(StatesVariable states, Evaluation evaluation) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i < names.length; i++) {
                object.set(names[i], values[i].evaluate(states, evaluation));
            }
            return object;
        }
    }

    private static final class Elements implements Part {

        private final Part[] elements;

        Elements(Part[] elements) {
            this.elements = elements;
        }

        @Override
        public JsonNode evaluate(StatesVariable states, Evaluation evaluation) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode(elements.length);
            for (Part element : elements) {
                array.add(element.evaluate(states, evaluation));
            }
            return array;
        }
    }
}
