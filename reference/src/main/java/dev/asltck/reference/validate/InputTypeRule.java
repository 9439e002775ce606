package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import java.util.List;

/**
 * AWS reads items from files of a few types.
 *
 * @see <a href="https://states-language.net/spec.html#reading-items">Reading Items</a>
 */
final class InputTypeRule implements Rule {
    static final Check KNOWN = Check.silent("readerconfig-inputtype", Strictness.LIMIT_OF_AWS);

    private static final Words INPUT_TYPES =
            new Words("InputType", List.of("CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"));

    @Override
    public void check(StateOutline state, Problems problems) {
        state.readerConfig().ifPresent(config -> INPUT_TYPES.check(config, KNOWN, problems));
    }
}
