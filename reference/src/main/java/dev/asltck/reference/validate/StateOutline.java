package dev.asltck.reference.validate;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.validate.Scope.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A state as rules see it.
 *
 * @param inner the scopes nested in it
 */
record StateOutline(Scope scope, String name, ObjectNode fields, Place place, List<Scope> inner) {

    static StateOutline of(Scope scope, String name, ObjectNode fields, Place place) {
        StateOutline state = new StateOutline(scope, name, fields, place, new ArrayList<>());
        if (state.isOfType("Parallel")) {
            state.branches();
        } else if (state.isOfType("Map")) {
            state.processor(Kind.ITEM_PROCESSOR, "ItemProcessor");
            state.processor(Kind.ITERATOR, "Iterator");
        }
        return state;
    }

    private void branches() {
        JsonNode branches = fields.path("Branches");
        for (int i = 0; branches.isArray() && i < branches.size(); i++) {
            if (branches.get(i) instanceof ObjectNode branch) {
                inner.add(
                        scope.inner(Kind.BRANCH, branch, place.field("Branches").element(i)));
            }
        }
    }

    private void processor(Kind kind, String field) {
        if (fields.get(field) instanceof ObjectNode processor) {
            inner.add(scope.inner(kind, processor, place.field(field)));
        }
    }

    /** The language that a machine or a state names. */
    static Optional<QueryLanguage> languageOf(ObjectNode fields) {
        return Stream.of(QueryLanguage.values())
                .filter(language -> fields.path("QueryLanguage").stringValue("").equals(language.fieldValue()))
                .findFirst();
    }

    QueryLanguage language() {
        return languageOf(fields).orElse(scope.machineLanguage());
    }

    boolean isOfType(String type) {
        return fields.path("Type").stringValue("").equals(type);
    }

    /** The elements of an array field that are objects, with their places. */
    List<Part> parts(String field) {
        JsonNode array = fields.path(field);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; array.isArray() && i < array.size(); i++) {
            if (array.get(i) instanceof ObjectNode object) {
                parts.add(new Part(object, place.field(field).element(i)));
            }
        }
        return parts;
    }

    /** The object that is the value of a field, with its place. */
    Optional<Part> part(String field) {
        return whole().part(field);
    }

    /** The state itself as a part. */
    Part whole() {
        return new Part(fields, place);
    }

    /** A state, a Choice Rule, a Retrier, a Catcher, or an object that is the value of a field. */
    record Part(ObjectNode fields, Place place) {

        /** A field of a type. */
        Optional<JsonNode> field(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        /** A field that is an object. */
        Optional<Part> part(String name) {
            return field(name)
                    .filter(ObjectNode.class::isInstance)
                    .map(object -> new Part((ObjectNode) object, place.field(name)));
        }

        /** A field that is a string. */
        Optional<String> text(String name) {
            return field(name).filter(JsonNode::isString).map(JsonNode::stringValue);
        }
    }
}
