package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import dev.asltck.reference.validate.StateOutline.Part;

/**
 * MaxDelaySeconds leaves room for IntervalSeconds.
 *
 * @see <a href="https://states-language.net/spec.html#retrying-after-error">Retrying after error</a>
 */
final class MaxDelayRule implements Rule {
    static final Check ROOM = Check.silent("retry-maxdelay-gt-interval", Strictness.ADVICE);

    @Override
    public void check(StateOutline state, Problems problems) {
        state.retriers().forEach(retrier -> check(retrier, problems));
    }

    private static void check(Part retrier, Problems problems) {
        Integers.positive(retrier, "MaxDelaySeconds").ifPresent(most -> {
            Integers.any(retrier, "IntervalSeconds")
                    .filter(first -> first >= most)
                    .ifPresent(first -> problems.report(
                            ROOM,
                            retrier.place().field("MaxDelaySeconds"),
                            "MaxDelaySeconds " + most + " does not exceed IntervalSeconds " + first
                                    + ": the interval never grows",
                            "Write more than " + first + "."));
        });
    }
}
