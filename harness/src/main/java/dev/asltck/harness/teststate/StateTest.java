package dev.asltck.harness.teststate;

import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.reference.json.Json;
import java.util.Optional;
import software.amazon.awssdk.services.sfn.model.InspectionLevel;
import software.amazon.awssdk.services.sfn.model.MockInput;
import software.amazon.awssdk.services.sfn.model.MockResponseValidationMode;
import software.amazon.awssdk.services.sfn.model.TestStateRequest;
import tools.jackson.databind.JsonNode;

/**
 * One state to be executed.
 *
 * @param definition of the whole machine
 * @param state its name; empty if the definition names none, which the service is to refuse
 * @param input of the state
 * @param variables as they are when it is entered, a JSON object
 */
record StateTest(String definition, String state, JsonNode input, Optional<String> variables) {

    /** As it is, without a mock. */
    TestStateRequest.Builder request() {
        return TestStateRequest.builder()
                .definition(definition)
                .stateName(state.isEmpty() ? null : state)
                .input(Json.write(input))
                .variables(variables.orElse(null))
                .inspectionLevel(InspectionLevel.TRACE);
    }

    /** With an answer in place of the outside world. */
    TestStateRequest.Builder request(Answer answer, JsonNode received, int retries) {
        return request()
                .mock(mock(answer, received))
                .stateConfiguration(configuration -> configuration.retrierRetryCount(retries));
    }

    /** Scripts say what they like: their results are not those of a service, whose model they would have to fit. */
    private static MockInput mock(Answer answer, JsonNode received) {
        MockInput.Builder mock = MockInput.builder().fieldValidationMode(MockResponseValidationMode.NONE);
        if (answer instanceof Answer.Failure failure) {
            return mock.errorOutput(output ->
                            output.error(failure.error()).cause(failure.cause().orElse(null)))
                    .build();
        }
        return mock.result(Json.write(answer instanceof Answer.Result result ? result.value() : received))
                .build();
    }
}
