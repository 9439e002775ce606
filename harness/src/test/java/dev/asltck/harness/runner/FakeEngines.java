package dev.asltck.harness.runner;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Descriptions;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.ScriptedTasks;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.reference.dialect.Dialect;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.node.JsonNodeFactory;

/** Engines that do one thing well, or one thing wrong. */
final class FakeEngines {

    private FakeEngines() {}

    /** What an engine does with a case. */
    interface Behaviour {
        Observation run(Stimulus stimulus) throws NoObservationException, InterruptedException;
    }

    static Engine engine(Behaviour behaviour) {
        return engine(Descriptions.lacking(), behaviour);
    }

    static Engine engine(EngineDescription description, Behaviour behaviour) {
        return engine(description, false, behaviour);
    }

    static Engine repeatable(EngineDescription description, Behaviour behaviour) {
        return engine(description, true, behaviour);
    }

    private static Engine engine(EngineDescription description, boolean repeatable, Behaviour behaviour) {
        return new Engine() {
            @Override
            public EngineDescription describe() {
                return description;
            }

            @Override
            public boolean isRepeatable() {
                return repeatable;
            }

            @Override
            public Observation run(Stimulus stimulus, Dialect dialect)
                    throws NoObservationException, InterruptedException {
                return behaviour.run(stimulus);
            }
        };
    }

    /** Succeeds with the input of the case, which is what the cases of these tests expect. */
    static Observation echoes(Stimulus stimulus) {
        return succeeds(stimulus.input().orElseThrow().intValue());
    }

    static Observation succeeds(int output) {
        return Observation.of(new ObservedOutcome.Succeeded(JsonNodeFactory.instance.numberNode(output)));
    }

    static Observation wrong(Stimulus stimulus) {
        return succeeds(stimulus.input().orElseThrow().intValue() + 1);
    }

    @SuppressWarnings("DoNotCallSuggester") // Called through Behaviour.
    static Observation throwsAnException(Stimulus stimulus) {
        throw new IllegalStateException("broken by " + stimulus.caseId());
    }

    @SuppressWarnings("InfiniteRecursion") // That is what it is for.
    static Observation overflows(Stimulus stimulus) {
        return overflows(stimulus);
    }

    @SuppressWarnings("DoNotCallSuggester") // Called through Behaviour.
    static Observation runsOutOfMemory(Stimulus stimulus) {
        throw new OutOfMemoryError("no room for " + stimulus.caseId());
    }

    @SuppressWarnings("DoNotCallSuggester") // Called through Behaviour.
    static Observation adapterFails(Stimulus stimulus) throws AdapterException {
        throw new AdapterException("no connection for " + stimulus.caseId());
    }

    /** Until it is interrupted. */
    static Observation hangs(Stimulus stimulus) {
        return waitsFor(new CountDownLatch(1), stimulus);
    }

    static Observation waitsFor(CountDownLatch latch, Stimulus stimulus) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return echoes(stimulus);
    }

    /** Until the latch is released, whoever interrupts it. */
    static Observation hangsDeaf(CountDownLatch released, Stimulus stimulus) {
        waitsDeaf(released);
        return echoes(stimulus);
    }

    @SuppressWarnings("Interruption") // Deaf on purpose.
    static void waitsDeaf(CountDownLatch released) {
        while (released.getCount() > 0) {
            try {
                released.await();
            } catch (InterruptedException e) {
                // That is what it is for.
            }
        }
    }

    @SuppressWarnings("NullAway") // Engines are not compiled with our checks.
    static Observation givesNothing(Stimulus stimulus) {
        return null;
    }

    @SuppressWarnings("NullAway") // Engines are not compiled with our checks.
    static Observation givesGarbage(Stimulus stimulus) {
        return Observation.of(new ObservedOutcome.Succeeded(null));
    }

    /** An outcome that is right, with variables that break when they are looked at. */
    @SuppressWarnings("NullAway") // Engines are not compiled with our checks.
    static Observation givesBrokenParts(Stimulus stimulus) {
        Observation good = echoes(stimulus);
        return new Observation(
                good.outcome(),
                good.invocations(),
                good.path(),
                (Map<String, tools.jackson.databind.JsonNode>) null,
                0);
    }

    /** Invokes a task that the case has no script for. */
    static Observation invokesWhatIsNotThere(Stimulus stimulus) {
        new ScriptedTasks(stimulus.tasks())
                .invoke("urn:task:none", stimulus.input().orElseThrow());
        return echoes(stimulus);
    }
}
