package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.List;

/** The largest numbers that AWS accepts. */
final class CeilingRule implements Rule {
    private static final long MOST_SECONDS = 99_999_999;

    private static final List<Ceiling> OF_STATES = List.of(
            ceiling("timeout-ceiling", "TimeoutSeconds", MOST_SECONDS),
            ceiling("timeout-ceiling", "HeartbeatSeconds", MOST_SECONDS),
            ceiling("seconds-ceiling", "Seconds", MOST_SECONDS));
    private static final List<Ceiling> OF_RETRIERS = List.of(
            ceiling("seconds-ceiling", "IntervalSeconds", MOST_SECONDS),
            ceiling("retry-maxattempts-ceiling", "MaxAttempts", 99_999_999),
            ceiling("retry-maxdelay-ceiling", "MaxDelaySeconds", 31_622_400));

    private record Ceiling(Check check, String field, long most) {

        void check(Part part, Problems problems) {
            Integers.any(part, field)
                    .filter(value -> value > most)
                    .ifPresent(value -> problems.report(
                            check,
                            part.place().field(field),
                            field + " is more than AWS accepts",
                            "Write at most " + most + "."));
        }
    }

    private static Ceiling ceiling(String id, String field, long most) {
        return new Ceiling(Check.silent(id, Strictness.LIMIT_OF_AWS), field, most);
    }

    @Override
    public void check(Outline outline, Problems problems) {
        Part machine = outline.machine().whole();
        OF_STATES.get(0).check(machine, problems);
        outline.states().forEach(state -> {
            OF_STATES.forEach(ceiling -> ceiling.check(state.whole(), problems));
            state.parts("Retry").forEach(retrier -> OF_RETRIERS.forEach(ceiling -> ceiling.check(retrier, problems)));
        });
    }
}
