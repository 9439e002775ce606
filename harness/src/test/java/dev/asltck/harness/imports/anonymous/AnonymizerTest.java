package dev.asltck.harness.imports.anonymous;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.history.Recordings;
import dev.asltck.harness.imports.ImportResult.Imported;
import dev.asltck.harness.imports.Importer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AnonymizerTest {

    private final Anonymizer anonymizer = new Anonymizer();

    private JsonNode anonymous(String name) {
        return ((Imported) anonymizer.anonymous(Importer.of(Recordings.recording(name)))).written();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "210987654321",
                "order-1001",
                "reserve-stock",
                "large-orders",
                "orders-machine-role",
                "5c0b6a6e-3a3b-4f4e-9d8e-0d6f2b1c7a10"
            })
    void leavesNothingThatNamesAnybodysResources(String original) {
        assertThat(Recordings.part("order-1001", "history").toString()).contains(original);
        assertThat(anonymous("order-1001").toString()).doesNotContain(original);
    }

    @Test
    void replacesTheSameByTheSameInValuesAndNames() {
        JsonNode written = anonymous("order-1002");

        String resource = written.at("/definition/States/Charge/Resource").stringValue();
        assertThat(resource).isEqualTo("arn:aws:lambda:eu-west-1:000000000001:function:function1");
        assertThat(written.required("tasks").propertyNames()).containsExactly(resource);
        assertThat(written.at("/expect/invocations/inOrder/0/resource").stringValue())
                .isEqualTo(resource);
    }

    @Test
    void replacesTheSameByTheSameInAllCases() {
        String first = anonymous("order-1001").at("/evidence/0/source").stringValue();
        String second = anonymous("order-1002").at("/evidence/0/source").stringValue();

        assertThat(first).isEqualTo("arn:aws:states:eu-west-1:000000000001:execution:machine1:execution1");
        assertThat(second).isEqualTo("arn:aws:states:eu-west-1:000000000001:execution:machine2:execution2");
    }

    @Test
    void replacesNamesThatTheMachinePutsTogether() {
        JsonNode written = anonymous("order-1001");

        assertThat(written.at("/context/Execution/Name").stringValue()).isEqualTo("execution1");
        assertThat(written.at("/expect/invocations/inOrder/2/input/Message").stringValue())
                .isEqualTo("o-1001 by execution1");
    }

    @Test
    void keepsWhatExpressionsAndIntegrationsAreCalled() {
        assertThat(anonymous("shipping-2").toString())
                .contains("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "$$.Task.Token");
        assertThat(anonymous("shipping-2").toString()).doesNotContain("approvals");
    }

    @Test
    void namesTheCaseAnew() {
        JsonNode written = anonymous("order-1001");

        assertThat(written.required("id").stringValue()).isEqualTo("machine1-execution1");
        assertThat(written.required("title").stringValue())
                .isEqualTo("The execution execution1 of machine1 succeeds, as it did on AWS");
    }
}
