package dev.asltck.reference.validate;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The states of one States field, without those nested in them: what transitions stay within and variables belong to. Scopes are made out
 * as far as the definition allows; rules say nothing about what cannot be made out, since its shape has been reported.
 *
 * @see <a href="https://states-language.net/spec.html#variable-scope">Variable Scope</a>
 */
final class Scope {

    /** What the scope is the body of. */
    enum Kind {
        MACHINE("", "next-scope-in"),
        BRANCH("parallel.branch.", "next-scope-branch"),
        ITEM_PROCESSOR("map.itemprocessor.", "next-scope-itemprocessor"),
        ITERATOR("map.itemprocessor.", "next-scope-iterator");

        private final String requirements;
        private final String rule;

        Kind(String requirements, String rule) {
            this.requirements = requirements;
            this.rule = rule;
        }

        /** Id of a requirement of this kind of scope. */
        String requirement(String tail) {
            return requirements + tail;
        }

        /** The rule against transitions that leave it. */
        String rule() {
            return rule;
        }
    }

    private final Kind kind;
    private final Optional<Scope> outer;
    private final ObjectNode body;
    private final Place place;
    private final Machine machine;
    private final Map<String, StateOutline> states = new LinkedHashMap<>();
    private final Map<String, StateOutline> assigners = new LinkedHashMap<>();

    /**
     * What all scopes of a machine share.
     *
     * @param named the states by name, outer ones first
     */
    private record Machine(QueryLanguage language, Map<String, List<StateOutline>> named) {}

    private Scope(Kind kind, Optional<Scope> outer, ObjectNode body, Place place, Machine machine) {
        this.kind = kind;
        this.outer = outer;
        this.body = body;
        this.place = place;
        this.machine = machine;
    }

    /** The scope of a machine's own states. */
    static Scope ofMachine(ObjectNode body) {
        Machine machine = new Machine(StateOutline.languageOf(body).orElse(QueryLanguage.JSONPATH), new HashMap<>());
        Scope scope = new Scope(Kind.MACHINE, Optional.empty(), body, Place.ROOT, machine).outlined();
        scope.withNested().stream()
                .flatMap(each -> each.states.values().stream())
                .forEach(state -> machine.named
                        .computeIfAbsent(state.name(), name -> new ArrayList<>())
                        .add(state));
        return scope;
    }

    /** The scope nested in a state of this one. */
    Scope inner(Kind innerKind, ObjectNode innerBody, Place innerPlace) {
        Place governed = innerPlace.governedBy(innerKind.requirement("same-rules-as-machine"));
        return new Scope(innerKind, Optional.of(this), innerBody, governed, machine).outlined();
    }

    private Scope outlined() {
        for (Map.Entry<String, JsonNode> member : body.path("States").properties()) {
            if (member.getValue() instanceof ObjectNode fields) {
                Place statePlace = place.field("States").field(member.getKey());
                states.put(member.getKey(), StateOutline.of(this, member.getKey(), fields, statePlace));
            }
        }
        states.values().stream()
                .flatMap(state -> state.assignments().stream())
                .forEach(assignment -> assigners.putIfAbsent(assignment.variable(), assignment.state()));
        return this;
    }

    /** This scope and those nested in it, outer ones first. */
    List<Scope> withNested() {
        List<Scope> all = new ArrayList<>();
        collect(all);
        return all;
    }

    private void collect(List<Scope> all) {
        all.add(this);
        for (StateOutline state : states.values()) {
            for (Scope nested : state.inner()) {
                nested.collect(all);
            }
        }
    }

    Kind kind() {
        return kind;
    }

    Optional<Scope> outer() {
        return outer;
    }

    /** Whether this scope lies somewhere in the other one. */
    boolean isWithin(Scope other) {
        return outer.filter(around -> around == other || around.isWithin(other)).isPresent();
    }

    Place place() {
        return place;
    }

    QueryLanguage machineLanguage() {
        return machine.language;
    }

    /** The object that has the States. */
    Part whole() {
        return new Part(body, place);
    }

    /** A field beside States. */
    JsonNode field(String name) {
        return body.path(name);
    }

    /** Whether a transition may name it: there is a member of States with that name, whatever its value. */
    boolean hasName(String name) {
        return body.path("States").has(name);
    }

    /** The states that have a name anywhere in the machine, outer ones first. */
    List<StateOutline> named(String name) {
        return machine.named.getOrDefault(name, List.of());
    }

    /** The names that a transition may give. */
    Collection<String> names() {
        return body.path("States").propertyNames();
    }

    /** The variables that states of this scope assign. */
    Set<String> assignedVariables() {
        return assigners.keySet();
    }

    /** The state that assigns a variable in this scope, or else in the nearest scope around it. */
    Optional<StateOutline> assigner(String variable) {
        return Optional.ofNullable(assigners.get(variable))
                .or(() -> outer.flatMap(around -> around.assigner(variable)));
    }

    /** The states by name. */
    Map<String, StateOutline> states() {
        return states;
    }
}
