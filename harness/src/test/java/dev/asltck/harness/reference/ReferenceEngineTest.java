package dev.asltck.harness.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.TaskScripts;
import dev.asltck.reference.dialect.Dialect;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class ReferenceEngineTest {

    /** AWS alone refuses it: there no Wait State waits as long. */
    private static final String DEFINITION = """
            { "StartAt": "A", "States": {
              "A": { "Type": "Choice", "Choices": [{ "Variable": "$.early", "IsPresent": true, "Next": "B" }], "Default": "C" },
              "B": { "Type": "Wait", "Seconds": 100000000, "End": true },
              "C": { "Type": "Fail", "Error": "Late" } } }
            """;

    private static final String OTHER_DEFINITION = """
            { "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }
            """;

    private final ReferenceEngine engine = new ReferenceEngine();

    @Test
    void doesNotTakeADefinitionForThatOfAnotherDialect() {
        assertThat(outcome(DEFINITION, Dialect.SPEC)).isInstanceOf(ObservedOutcome.Failed.class);
        assertThat(outcome(DEFINITION, Dialect.AWS)).isInstanceOf(ObservedOutcome.Rejected.class);
        assertThat(outcome(DEFINITION, Dialect.SPEC)).isInstanceOf(ObservedOutcome.Failed.class);
    }

    @Test
    void executesEachDefinitionWithEachInput() {
        JsonNode one = JsonNodeFactory.instance.numberNode(1);
        JsonNode two = JsonNodeFactory.instance.numberNode(2);

        assertThat(engine.run(stimulus(OTHER_DEFINITION, one), Dialect.SPEC).outcome())
                .isEqualTo(new ObservedOutcome.Succeeded(one));
        assertThat(engine.run(stimulus(OTHER_DEFINITION, two), Dialect.SPEC).outcome())
                .isEqualTo(new ObservedOutcome.Succeeded(two));
        assertThat(engine.run(stimulus(DEFINITION, one), Dialect.SPEC).outcome())
                .isInstanceOf(ObservedOutcome.Failed.class);
    }

    private ObservedOutcome outcome(String definition, Dialect dialect) {
        return engine.run(stimulus(definition, JsonNodeFactory.instance.objectNode()), dialect)
                .outcome();
    }

    private static Stimulus stimulus(String definition, JsonNode input) {
        return new Stimulus("a", definition, Optional.of(input), Optional.empty(), Optional.empty(), TaskScripts.NONE);
    }
}
