package dev.asltck.benchmarks.peers;

import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.TaskScripts;
import dev.asltck.reference.json.JsonEquality;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An engine with a machine, and an eye on every output: what is fast and wrong is no measurement. */
record CheckedEngine(Engine engine, GrowingMachine machine) implements Timing {

    private static final int LONGEST_OUTCOME = 300;

    @Override
    public long nanos(long size) throws UnmeasurableException, InterruptedException {
        Stimulus stimulus = new Stimulus(
                "peers",
                machine.definition(),
                Optional.of(machine.input().apply(size)),
                Optional.empty(),
                Optional.empty(),
                TaskScripts.NONE);
        long start = System.nanoTime();
        ObservedOutcome outcome = outcome(stimulus, size);
        long nanos = System.nanoTime() - start;
        check(outcome, size);
        return nanos;
    }

    private ObservedOutcome outcome(Stimulus stimulus, long size) throws UnmeasurableException, InterruptedException {
        try {
            return engine.run(stimulus, engine.describe().dialect()).outcome();
        } catch (NoObservationException e) {
            throw new UnmeasurableException("at size " + size + ": " + e.explanation());
        }
    }

    private void check(ObservedOutcome outcome, long size) throws UnmeasurableException {
        JsonNode expected = machine.output().apply(size);
        boolean isRight = outcome instanceof ObservedOutcome.Succeeded succeeded
                && JsonEquality.equal(expected, succeeded.output());
        if (!isRight) {
            throw new UnmeasurableException("at size " + size + " it does not give the right output, but "
                    + SafeText.line(outcome.toString(), LONGEST_OUTCOME));
        }
    }
}
