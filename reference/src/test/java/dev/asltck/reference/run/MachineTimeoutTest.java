package dev.asltck.reference.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.Interpreter;
import dev.asltck.reference.Program;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.Clock;
import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.task.TaskUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineTimeoutTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-9223372036854775808", "-1e400"})
    void leavesNoTimeIfItIsNotPositive(String seconds) {
        ExecutionResult result = run(seconds);

        assertThat(result.outcome()).isInstanceOf(Outcome.TimedOut.class);
        assertThat(result.elapsed()).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "99999999"})
    void leavesTimeIfItIsLongEnough(String seconds) {
        ExecutionResult result = run(seconds);

        assertThat(result.outcome()).isInstanceOf(Outcome.Succeeded.class);
        assertThat(result.elapsed()).isEqualTo(Duration.ofSeconds(1));
    }

    private static ExecutionResult run(String timeoutSeconds) {
        Program program = Interpreter.load("""
                        {
                          "TimeoutSeconds": %s,
                          "StartAt": "Wait",
                          "States": {"Wait": {"Type": "Wait", "Seconds": 1, "End": true}}
                        }
                        """.formatted(timeoutSeconds), Dialect.AWS)
                .value()
                .orElseThrow();
        Environment environment = Environment.of(Clock.virtual(Instant.EPOCH), Entropy.seeded(1), call -> {
            throw new TaskUnavailableException(call.resource());
        });
        return program.run(Optional.empty(), environment);
    }
}
