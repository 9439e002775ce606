package dev.asltck.harness.api.estimate;

import dev.asltck.harness.api.call.Operation;
import dev.asltck.harness.api.call.RatePlan;
import dev.asltck.harness.corpus.Case;
import dev.asltck.reference.dialect.Dialect;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run will cost and take.
 *
 * @param machines to be created, one for each definition
 * @param transitions of states, by the reference interpreter
 * @param time that the rates of the API make it take at least
 * @see <a href="https://aws.amazon.com/step-functions/pricing/">Pricing</a>
 */
public record RunEstimate(int executions, int machines, long transitions, Duration time) {

    /** Of standard machines in most regions; the first 4,000 transitions of a month are free, which is not counted here. */
    private static final BigDecimal DOLLARS_PER_TRANSITION = new BigDecimal("0.000025");

    /** An execution is described once or twice on average before it has ended. */
    private static final long DESCRIPTIONS_PER_EXECUTION = 2;

    /**
     * Of cases.
     *
     * @param history whether the history of each execution is read
     */
    public static RunEstimate of(List<Case> cases, Dialect dialect, RatePlan plan, boolean history) {
        TransitionCounter counter = new TransitionCounter(dialect);
        int machines = (int) cases.stream()
                .map(each -> each.stimulus().definition())
                .distinct()
                .count();
        long transitions = cases.stream().mapToLong(counter::count).sum();
        Map<Operation, Long> calls = Map.of(
                Operation.VALIDATE_STATE_MACHINE_DEFINITION, (long) machines,
                Operation.CREATE_STATE_MACHINE, (long) machines,
                Operation.DELETE_STATE_MACHINE, (long) machines,
                Operation.START_EXECUTION, (long) cases.size(),
                Operation.DESCRIBE_EXECUTION, DESCRIPTIONS_PER_EXECUTION * cases.size(),
                Operation.GET_EXECUTION_HISTORY, history ? cases.size() : 0L);
        return new RunEstimate(cases.size(), machines, transitions, longest(plan, calls));
    }

    /** Operations have rates of their own, so that the slowest decides. */
    private static Duration longest(RatePlan plan, Map<Operation, Long> calls) {
        return calls.entrySet().stream()
                .map(each -> plan.of(each.getKey()).map(bucket -> bucket.timeFor(each.getValue())))
                .flatMap(Optional::stream)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** In US dollars, rounded up to the cent. */
    public BigDecimal dollars() {
        return DOLLARS_PER_TRANSITION.multiply(BigDecimal.valueOf(transitions)).setScale(2, RoundingMode.CEILING);
    }

    /** For people. */
    public String text() {
        return executions + " executions of " + machines + " state machines, about " + transitions
                + " state transitions: about " + dollars() + " USD; at least " + minutes()
                + " minutes, as AWS limits its rates";
    }

    private long minutes() {
        return time.plusSeconds(59).toMinutes();
    }
}
