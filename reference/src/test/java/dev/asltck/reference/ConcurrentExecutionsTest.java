package dev.asltck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.Clock;
import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.run.Environment;
import dev.asltck.reference.run.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One program, executed by several threads at the same time. */
class ConcurrentExecutionsTest {

    private static final int EXECUTIONS = 20_000;

    /** A variable that an even input does not assign. */
    private static final String DEFINITION = """
            {
              "QueryLanguage": "JSONata",
              "StartAt": "A",
              "States": {
                "A": {
                  "Type": "Choice",
                  "Choices": [{ "Condition": "{% $states.input % 2 = 1 %}", "Assign": { "x": "{% $states.input %}" }, "Next": "B" }],
                  "Default": "B"
                },
                "B": { "Type": "Pass", "Output": "{% $exists($x) ? $x : '-' %}", "End": true }
              }
            }
            """;

    @Test
    void knowNothingOfOneAnother() {
        Program program = Interpreter.load(DEFINITION, Dialect.SPEC).value().orElseThrow();

        Set<List<String>> different = IntStream.range(0, EXECUTIONS)
                .parallel()
                .mapToObj(input -> List.of(input % 2 == 1 ? String.valueOf(input) : "\"-\"", output(program, input)))
                .filter(outputs -> !outputs.get(0).equals(outputs.get(1)))
                .collect(Collectors.toSet());

        assertThat(different).as("expected and actual").isEmpty();
    }

    private static String output(Program program, int input) {
        Environment environment = Environment.of(Clock.virtual(Instant.EPOCH), Entropy.seeded(1), call -> {
            throw new IllegalStateException("there is no task");
        });
        JsonNode given = JsonNodeFactory.instance.numberNode(input);
        Outcome outcome = program.run(Optional.of(given), environment).outcome();
        return outcome instanceof Outcome.Succeeded succeeded
                ? succeeded.output().toString()
                : outcome.toString();
    }
}
