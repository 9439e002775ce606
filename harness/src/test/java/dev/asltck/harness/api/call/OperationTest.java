package dev.asltck.harness.api.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationTest {

    @ParameterizedTest
    @CsvSource({
        "CREATE_STATE_MACHINE, CreateStateMachine",
        "LIST_TAGS_FOR_RESOURCE, ListTagsForResource",
        "SEND_TASK_ANSWER, SendTaskSuccess"
    })
    void isSpelledAsTheApiDoes(Operation operation, String word) {
        assertThat(operation.word()).isEqualTo(word);
    }
}
