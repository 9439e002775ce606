package dev.asltck.mutation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.reference.dialect.Dialect;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CaseUnitTest {

    @Test
    void passesWhereTheEngineDoesAsExpected() {
        assertThat(run("same", new ReferenceEngine(), Dialect.SPEC)).containsExactly("start same", "passed same");
    }

    @Test
    void isNamedAfterItsDialect() {
        assertThat(run("same", new ReferenceEngine(), Dialect.AWS))
                .containsExactly("start same (aws)", "passed same (aws)");
    }

    @Test
    void failsOnAWrongExpectation() {
        assertThat(run("wrong", new ReferenceEngine(), Dialect.SPEC))
                .containsExactly("start wrong", "failed wrong with AssertionError");
    }

    @Test
    void failsOnAWrongEngine() {
        Engine wrong = engine(() -> Observation.of(new ObservedOutcome.TimedOut()));

        assertThat(run("same", wrong, Dialect.SPEC)).containsExactly("start same", "failed same with AssertionError");
    }

    @Test
    void failsOnAnEngineThatOnlyValidates() {
        Engine validator = engine(() -> Observation.of(new ObservedOutcome.Accepted()));

        assertThat(run("same", validator, Dialect.SPEC))
                .containsExactly("start same", "failed same with AssertionError");
    }

    @Test
    void failsOnAnEngineThatThrows() {
        Engine endless = engine(() -> {
            throw new StackOverflowError();
        });

        assertThat(run("same", endless, Dialect.SPEC))
                .containsExactly("start same", "failed same with StackOverflowError");
    }

    private static List<String> run(String id, Engine engine, Dialect dialect) {
        Results results = new Results();
        new CaseUnit(SampleCases.named(id), new CaseCheck(() -> engine, dialect)).execute(results);
        return results.told();
    }

    private static Engine engine(Supplier<Observation> answer) {
        return new Engine() {
            @Override
            public EngineDescription describe() {
                return new ReferenceEngine().describe();
            }

            @Override
            public Observation run(Stimulus stimulus, Dialect dialect) {
                return answer.get();
            }
        };
    }
}
