package dev.asltck.harness.smoke;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.UnsupportedCaseException;
import dev.asltck.harness.runner.IsolatedEngine;
import dev.asltck.harness.runner.IsolatedThread.Attempt;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;

/** Runs one machine on an engine, whatever it does. */
final class EngineRun {

    private final Engine engine;

    EngineRun(Engine engine) {
        this.engine = engine;
    }

    Attempt<Observation> attempt(Stimulus stimulus, Duration deadline) throws InterruptedException {
        try (IsolatedEngine isolated = new IsolatedEngine(engine)) {
            return isolated.run(stimulus, engine.describe().dialect(), deadline);
        }
    }

    /**
     * What comes of a machine.
     *
     * @param judge of what the engine has done
     */
    Result run(Stimulus stimulus, Duration deadline, Function<Observation, Result> judge) throws InterruptedException {
        Attempt<Observation> attempt = attempt(stimulus, deadline);
        if (!attempt.inTime()) {
            return Result.fault(
                    "no reply within " + deadline.toSeconds() + " seconds",
                    "every request gets a reply: see whether the engine hangs, or the adapter misses its end");
        }
        return attempt.thrown() == null
                ? judge.apply(Objects.requireNonNull(attempt.result()))
                : thrown(attempt.thrown());
    }

    static Result thrown(Throwable thrown) {
        String text = String.valueOf(thrown.getMessage());
        if (thrown instanceof UnsupportedCaseException) {
            return Result.unsupported(text);
        }
        if (thrown instanceof ScriptException) {
            return Result.fault(
                    text, "one 'task' for each time that the engine invokes it, with the Resource of the definition");
        }
        if (thrown instanceof AdapterException) {
            return Result.fault(text, "see docs/protocol.md");
        }
        if (thrown instanceof EngineCrashException crash && crash.isBreakdown()) {
            return Result.fault(text, "an adapter outlives what goes wrong in its engine: let it reply 'crashed'");
        }
        return Result.differs("the engine broke: " + text, "see what the engine does without the adapter");
    }
}
