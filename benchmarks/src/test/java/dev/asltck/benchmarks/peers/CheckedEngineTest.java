package dev.asltck.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.reference.dialect.Dialect;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.JsonNodeFactory;

class CheckedEngineTest {

    /** Gives the same outcome whatever it is asked. */
    private record StubbornEngine(ObservedOutcome outcome) implements Engine {

        @Override
        public EngineDescription describe() {
            return new ReferenceEngine().describe();
        }

        @Override
        public Observation run(Stimulus stimulus, Dialect dialect) {
            return Observation.of(outcome);
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsTheReferenceRightAtEveryWorkload(Workload workload) throws Exception {
        CheckedEngine engine = new CheckedEngine(new ReferenceEngine(), workload.machine());

        assertThat(engine.nanos(100)).isPositive();
    }

    @Test
    void takesNoWrongOutput() {
        ObservedOutcome wrong = new ObservedOutcome.Succeeded(
                JsonNodeFactory.instance.objectNode().put("count", -1));
        CheckedEngine engine = new CheckedEngine(new StubbornEngine(wrong), GrowingMachine.jsonPathLoop());

        assertThatThrownBy(() -> engine.nanos(100))
                .isInstanceOf(UnmeasurableException.class)
                .hasMessage("at size 100 it does not give the right output, but Succeeded[output={\"count\":-1}]");
    }

    @Test
    void takesNoFailure() {
        ObservedOutcome failed = new ObservedOutcome.Failed(Optional.of("States.Runtime"), Optional.empty());
        CheckedEngine engine = new CheckedEngine(new StubbornEngine(failed), GrowingMachine.map());

        assertThatThrownBy(() -> engine.nanos(3))
                .isInstanceOf(UnmeasurableException.class)
                .hasMessageContaining("States.Runtime");
    }
}
