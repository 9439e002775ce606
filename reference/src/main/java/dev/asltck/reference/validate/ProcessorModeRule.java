package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.List;
import java.util.stream.Stream;

/**
 * AWS processes items inline or distributed over executions of their own, whose type has to be given then.
 *
 * @see <a href="https://states-language.net/spec.html#map-state">Map State</a>
 */
final class ProcessorModeRule implements Rule {
    static final Check MODE = Check.silent("processorconfig-mode", Strictness.LIMIT_OF_AWS);

    private static final String DISTRIBUTED = "DISTRIBUTED";
    private static final Words MODES = new Words("Mode", List.of("INLINE", DISTRIBUTED));
    private static final Words EXECUTION_TYPES = new Words("ExecutionType", List.of("STANDARD", "EXPRESS"));

    @Override
    public void check(StateOutline state, Problems problems) {
        Stream.of("ItemProcessor", "Iterator")
                .flatMap(processor -> state.part(processor).stream())
                .flatMap(processor -> processor.part("ProcessorConfig").stream())
                .forEach(config -> check(config, problems));
    }

    private static void check(Part config, Problems problems) {
        MODES.check(config, MODE, problems);
        if (config.text("Mode").filter(DISTRIBUTED::equals).isPresent()) {
            EXECUTION_TYPES.require(config, MODE, problems);
        }
    }
}
