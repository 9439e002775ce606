package dev.asltck.harness.junit;

import java.util.Optional;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.support.hierarchical.EngineExecutionContext;

/**
 * What the tests of a run have in common.
 *
 * @param engine the engine under test, once it has been started
 */
record TckContext(EngineExecutionListener listener, Optional<RunningEngine> engine) implements EngineExecutionContext {

    /** The same with a started engine. */
    TckContext with(RunningEngine started) {
        return new TckContext(listener, Optional.of(started));
    }

    RunningEngine running() {
        return engine.orElseThrow(() -> new IllegalStateException("the engine has not been started"));
    }
}
