package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.HashMap;
import java.util.Map;

/**
 * A Label identifies one Map State of the machine.
 *
 * @see <a href="https://states-language.net/spec.html#map-state">Map State</a>
 */
final class MapLabelUniqueRule implements Rule {
    static final Check UNIQUE = Check.silent("map-label-unique", Strictness.LIMIT_OF_AWS);

    @Override
    public void check(Outline outline, Problems problems) {
        Map<String, String> owners = new HashMap<>();
        outline.states()
                .forEach(state -> state.whole().text("Label").ifPresent(label -> {
                    String owner = owners.putIfAbsent(label, state.name());
                    if (owner != null) {
                        report(label, owner, state.whole(), problems);
                    }
                }));
    }

    private static void report(String label, String owner, Part state, Problems problems) {
        problems.report(
                UNIQUE,
                state.place().field("Label"),
                "The Label " + Quotation.of(label) + " is that of the state " + Quotation.of(owner) + " too",
                "Give each Map State a Label of its own.");
    }
}
