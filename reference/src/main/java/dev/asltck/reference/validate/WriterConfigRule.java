package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import java.util.List;

/**
 * AWS writes results in one of two formats, and transforms them in one of three ways.
 *
 * @see <a href="https://states-language.net/spec.html#map-state">Map State</a>
 */
final class WriterConfigRule implements Rule {
    static final Check KNOWN = Check.silent("resultwriter-writerconfig", Strictness.LIMIT_OF_AWS);

    private static final Words OUTPUT_TYPES = new Words("OutputType", List.of("JSON", "JSONL"));
    private static final Words TRANSFORMATIONS = new Words("Transformation", List.of("NONE", "COMPACT", "FLATTEN"));

    @Override
    public void check(StateOutline state, Problems problems) {
        state.part("ResultWriter")
                .flatMap(writer -> writer.part("WriterConfig"))
                .ifPresent(config -> {
                    OUTPUT_TYPES.check(config, KNOWN, problems);
                    TRANSFORMATIONS.check(config, KNOWN, problems);
                });
    }
}
