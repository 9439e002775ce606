package dev.asltck.harness.junit;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.runner.CaseRunner;
import java.util.List;
import java.util.Set;

/** The engine under test, started. */
final class RunningEngine {

    private final Engine engine;
    private final CaseRunner runner;

    private RunningEngine(Engine engine, CaseRunner runner) {
        this.engine = engine;
        this.runner = runner;
    }

    static RunningEngine start(Parameters parameters) throws AdapterException {
        Engine engine = parameters.engine().start();
        return new RunningEngine(engine, new CaseRunner(engine, parameters.runOptions()));
    }

    Set<String> missingFeatures(Case aCase) throws InterruptedException {
        return runner.missingFeatures(aCase);
    }

    CaseResult run(Case aCase) throws InterruptedException {
        return runner.run(aCase);
    }

    /** What went wrong and belongs to no case. */
    List<String> incidents() {
        return engine.incidents();
    }

    void stop() {
        runner.close();
        engine.close();
    }
}
