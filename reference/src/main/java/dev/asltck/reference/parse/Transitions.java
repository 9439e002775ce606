package dev.asltck.reference.parse;

import dev.asltck.reference.model.Transition;
import dev.asltck.reference.problem.Check;
import java.util.Optional;

/**
 * Reads Next and End.
 *
 * @see <a href="https://states-language.net/spec.html#transition">Transitions</a>
 */
final class Transitions {
    static final Check NEXT = Check.demanded("next-target", "transition.next.names-existing-state");
    static final Check END = Check.demanded("end-boolean", "state.end.boolean");
    static final Check NEXT_REQUIRED = Check.demanded("next-required", "transition.next.required-on-nonterminal");
    static final Check NEXT_XOR_END = Check.demanded("next-xor-end");

    private Transitions() {}

    static Transition read(ObjectReader state, StateType type) {
        Value next = state.field("Next");
        Value end = state.field("End");
        Optional<String> target = next.string(NEXT);
        Optional<Boolean> terminal = end.bool(END);
        String row = "table.both." + type.inIds() + ".next-or-end";
        if (next.isPresent() && terminal.orElse(false)) {
            state.problems()
                    .report(
                            NEXT_XOR_END.breaking(row),
                            state.place(),
                            "The state has both \"Next\" and \"End\": true",
                            "Keep one of them.");
        } else if (!next.isPresent() && (terminal.isPresent() ? !terminal.get() : !end.isPresent())) {
            Check check = NEXT_REQUIRED.breaking(row);
            state.problems()
                    .report(
                            end.isPresent() ? check.breaking("state.terminal.end-false-is-not") : check,
                            state.place(),
                            "The state does not say what follows it",
                            state.spelling("Next").orElse("Add \"Next\" with the name of a state, or \"End\": true."));
        }
        return terminal.orElse(false) ? new Transition.End() : new Transition.Next(target.orElse(""));
    }
}
