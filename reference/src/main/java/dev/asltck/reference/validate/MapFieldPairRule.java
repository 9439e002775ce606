package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import dev.asltck.reference.validate.StateOutline.Part;

/** A Map State does not have both a field and its deprecated name. */
final class MapFieldPairRule implements Rule {
    static final Check PROCESSOR = Check.silent("itemprocessor-and-iterator", Strictness.ADVICE);
    static final Check SELECTOR = Check.silent("itemselector-and-parameters", Strictness.ADVICE);

    @Override
    public void check(Outline outline, Problems problems) {
        outline.states()
                .filter(state -> state.isOfType("Map"))
                .map(StateOutline::whole)
                .forEach(state -> {
                    check(state, PROCESSOR, "ItemProcessor", "Iterator", problems);
                    check(state, SELECTOR, "ItemSelector", "Parameters", problems);
                });
    }

    private static void check(Part state, Check check, String name, String deprecated, Problems problems) {
        if (state.field(name).isPresent() && state.field(deprecated).isPresent()) {
            problems.report(
                    check,
                    state.place().field(deprecated),
                    "The state has both \"" + name + "\" and \"" + deprecated + "\", its deprecated name",
                    "Remove \"" + deprecated + "\".");
        }
    }
}
