package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Place;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * A transition that a state may take, as it is written.
 *
 * @see <a href="https://states-language.net/spec.html#transition">Transitions</a>
 */
record Transition(StateOutline from, Field field, String target, Place place) {

    /** The fields that name a state to go to. */
    enum Field {
        NEXT("next-target", "transition.next.names-existing-state"),
        DEFAULT("default-target", "choice.default.names-state"),
        RULE_NEXT("choice-rule-next-target", "choice.rule.next-names-state"),
        CATCHER_NEXT("catcher-next", "catch.next.names-state");

        private final String rule;
        private final String requirement;

        Field(String rule, String requirement) {
            this.rule = rule;
            this.requirement = requirement;
        }

        /** The rule that the state exists. */
        String rule() {
            return rule;
        }

        String requirement() {
            return requirement;
        }
    }

    static List<Transition> of(StateOutline state) {
        List<Transition> transitions = new ArrayList<>();
        add(transitions, state, Field.NEXT, state.whole(), "Next");
        add(transitions, state, Field.DEFAULT, state.whole(), "Default");
        state.choiceRules().forEach(rule -> add(transitions, state, Field.RULE_NEXT, rule, "Next"));
        state.catchers().forEach(catcher -> add(transitions, state, Field.CATCHER_NEXT, catcher, "Next"));
        return transitions;
    }

    private static void add(List<Transition> transitions, StateOutline from, Field field, Part part, String name) {
        part.text(name)
                .ifPresent(target -> transitions.add(
                        new Transition(from, field, target, part.place().field(name))));
    }
}
