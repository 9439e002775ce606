package dev.asltck.reference.validate;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.validate.Scope.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A state as rules see it. What several rules ask for is made out once. */
final class StateOutline {
    private final Scope scope;
    private final String name;
    private final ObjectNode fields;
    private final Place place;
    private final String type;
    private final QueryLanguage language;
    private final List<Part> choiceRules;
    private final List<Part> retriers;
    private final List<Part> catchers;
    private final List<Member> templateMembers;
    private final List<Scope> inner = new ArrayList<>();
    private final List<Transition> transitions = new ArrayList<>();
    private final List<ErrorMatcher> errorMatchers = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();

    private StateOutline(Scope scope, String name, ObjectNode fields, Place place) {
        this.scope = scope;
        this.name = name;
        this.fields = fields;
        this.place = place;
        this.type = fields.path("Type").stringValue("");
        this.language = languageOf(fields).orElse(scope.machineLanguage());
        this.choiceRules = parts("Choices");
        this.retriers = parts("Retry");
        this.catchers = parts("Catch");
        this.templateMembers = TemplateFields.members(this);
    }

    static StateOutline of(Scope scope, String name, ObjectNode fields, Place place) {
        StateOutline state = new StateOutline(scope, name, fields, place);
        if (state.isOfType("Parallel")) {
            state.branches();
        } else if (state.isOfType("Map")) {
            state.processor(Kind.ITEM_PROCESSOR, "ItemProcessor");
            state.processor(Kind.ITERATOR, "Iterator");
        }
        state.transitions.addAll(Transition.of(state));
        state.errorMatchers.addAll(ErrorMatcher.of(state));
        state.assignments.addAll(Assignment.of(state));
        return state;
    }

    private void branches() {
        parts("Branches").forEach(branch -> inner.add(scope.inner(Kind.BRANCH, branch.fields(), branch.place())));
    }

    private void processor(Kind kind, String field) {
        if (fields.get(field) instanceof ObjectNode processor) {
            inner.add(scope.inner(kind, processor, place.field(field)));
        }
    }

    /** The language that a machine or a state names. */
    static Optional<QueryLanguage> languageOf(ObjectNode fields) {
        String named = fields.path("QueryLanguage").stringValue("");
        for (QueryLanguage language : QueryLanguage.values()) {
            if (named.equals(language.fieldValue())) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    Scope scope() {
        return scope;
    }

    String name() {
        return name;
    }

    ObjectNode fields() {
        return fields;
    }

    Place place() {
        return place;
    }

    /** The scopes nested in it. */
    List<Scope> inner() {
        return inner;
    }

    /** The transitions that it may take. */
    List<Transition> transitions() {
        return transitions;
    }

    /** Its Retriers and Catchers. */
    List<ErrorMatcher> errorMatchers() {
        return errorMatchers;
    }

    /** The assignments of the state, its Choice Rules and its Catchers. */
    List<Assignment> assignments() {
        return assignments;
    }

    QueryLanguage language() {
        return language;
    }

    /** The Type; empty if that is no string. */
    String type() {
        return type;
    }

    boolean isOfType(String wanted) {
        return type.equals(wanted);
    }

    /** The Choice Rules of Choices, without those nested in them. */
    List<Part> choiceRules() {
        return choiceRules;
    }

    List<Part> retriers() {
        return retriers;
    }

    List<Part> catchers() {
        return catchers;
    }

    /** All that is in Payload Templates of a JSONPath state; nothing in a JSONata state. */
    List<Member> templateMembers() {
        return templateMembers;
    }

    /** The elements of an array field that are objects, with their places. */
    private List<Part> parts(String field) {
        JsonNode array = fields.path(field);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof ObjectNode part) {
                parts.add(new Part(part, place.field(field).element(i)));
            }
        }
        return parts;
    }

    /** The object that is the value of a field, with its place. */
    Optional<Part> part(String field) {
        return whole().part(field);
    }

    /** What an ItemReader is told about what it reads. */
    Optional<Part> readerConfig() {
        return part("ItemReader").flatMap(reader -> reader.part("ReaderConfig"));
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
