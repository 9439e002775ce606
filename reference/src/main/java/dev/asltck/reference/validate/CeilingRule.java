package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.List;

/**
 * The largest numbers that AWS accepts.
 *
 * @param fields of the machine, a state, a Retrier or an ItemBatcher
 */
record CeilingRule(String id, List<String> fields, long most) implements Rule {

    /** All of these rules. */
    static final List<CeilingRule> ALL = List.of(
            new CeilingRule("timeout-ceiling", List.of("TimeoutSeconds", "HeartbeatSeconds"), 99_999_999),
            new CeilingRule("seconds-ceiling", List.of("Seconds", "IntervalSeconds"), 99_999_999),
            new CeilingRule("retry-maxattempts-ceiling", List.of("MaxAttempts"), 99_999_999),
            new CeilingRule("retry-maxdelay-ceiling", List.of("MaxDelaySeconds"), 31_622_400),
            new CeilingRule("itembatcher-bytes-ceiling", List.of("MaxInputBytesPerBatch"), 262_144));

    @Override
    public void check(StateOutline state, Problems problems) {
        check(state.whole(), problems);
        state.retriers().forEach(retrier -> check(retrier, problems));
        state.part("ItemBatcher").ifPresent(batcher -> check(batcher, problems));
    }

    @Override
    public void check(Outline outline, Problems problems) {
        check(outline.machine().whole(), problems);
    }

    private void check(Part part, Problems problems) {
        fields.forEach(field -> check(part, field, problems));
    }

    private void check(Part part, String field, Problems problems) {
        Integers.any(part, field)
                .filter(value -> value > most)
                .ifPresent(value -> problems.report(
                        Check.silent(id, Strictness.LIMIT_OF_AWS),
                        part.place().field(field),
                        field + " is more than AWS accepts",
                        "Write at most " + most + "."));
    }
}
