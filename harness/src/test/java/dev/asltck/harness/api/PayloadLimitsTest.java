package dev.asltck.harness.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.engine.UnsupportedCaseException;
import org.junit.jupiter.api.Test;

class PayloadLimitsTest {

    private static final PayloadLimits LIMITS = new PayloadLimits(1_000, 8);

    private static void check(CaseJson aCase) throws UnsupportedCaseException {
        LIMITS.check(aCase.read().stimulus());
    }

    @Test
    void letPassWhatFits() {
        assertThatCode(() -> check(CaseJson.good().with("input", "'123456'"))).doesNotThrowAnyException();
    }

    @Test
    void countBytesNotCharacters() {
        assertThatThrownBy(() -> check(CaseJson.good().with("input", "'12345é'")))
                .isInstanceOf(UnsupportedCaseException.class)
                .hasMessage("the input is larger than the API takes");
    }

    @Test
    void knowWhatTasksAnswer() {
        assertThatThrownBy(
                        () -> check(
                                CaseJson.good()
                                        .withState("{ 'Type': 'Task', 'Resource': 'urn:task:x', 'End': true }")
                                        .with(
                                                "tasks",
                                                "{ 'urn:task:x': { 'when': [{ 'input': 1, 'attempts': [{ 'result': '1234567' }] }] } }")))
                .hasMessage("the result of a task is larger than the API takes");
    }

    @Test
    void knowTheDefinition() {
        assertThatThrownBy(() ->
                        new PayloadLimits(10, 10).check(CaseJson.good().read().stimulus()))
                .hasMessage("the definition is larger than the API takes");
    }
}
