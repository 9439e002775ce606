package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.stream.Stream;

/**
 * A ResultWriter that names a Resource also says where to write. With AWS, nothing is written otherwise.
 *
 * @see <a href="https://states-language.net/spec.html#map-state">Map State</a>
 */
final class WriterArgumentsRule implements Rule {
    static final Check PLACE_GIVEN = Check.silent("resultwriter-parameters-required", Strictness.ADVICE_FOR_AWS);

    @Override
    public void check(StateOutline state, Problems problems) {
        state.part("ResultWriter")
                .filter(WriterArgumentsRule::lacksArguments)
                .ifPresent(writer -> problems.report(
                        PLACE_GIVEN,
                        writer.place(),
                        "The ResultWriter does not say where the results go",
                        "Add the bucket and the prefix in \"Parameters\", or in \"Arguments\" of a JSONata state."));
    }

    private static boolean lacksArguments(Part writer) {
        return writer.field("Resource").isPresent()
                && Stream.of("Parameters", "Arguments")
                        .allMatch(name -> writer.field(name).isEmpty());
    }
}
