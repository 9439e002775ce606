package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.List;
import java.util.Optional;

/**
 * What the language has and this version of the interpreter does not evaluate. The only place that refuses it: to evaluate a feature,
 * remove it here.
 */
final class NotYetEvaluatedRule implements Rule {
    static final Check MAP_FIELD = Check.demanded("unsupported-map-field");

    private static final List<String> MAP_FIELDS = List.of(
            "ItemReader",
            "ItemBatcher",
            "ResultWriter",
            "ToleratedFailureCount",
            "ToleratedFailureCountPath",
            "ToleratedFailurePercentage",
            "ToleratedFailurePercentagePath");

    @Override
    public String id() {
        return MAP_FIELD.id();
    }

    @Override
    public void check(Outline outline, Problems problems) {
        outline.states()
                .filter(state -> state.isOfType("Map"))
                .map(StateOutline::whole)
                .forEach(state -> checkMap(state, problems));
    }

    private static void checkMap(Part state, Problems problems) {
        MAP_FIELDS.stream()
                .filter(field -> state.field(field).isPresent())
                .forEach(field -> problems.report(
                        MAP_FIELD,
                        state.place().field(field),
                        "This version of the interpreter does not evaluate " + field,
                        Optional.empty()));
    }
}
