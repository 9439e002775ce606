package dev.asltck.harness.api.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.sfn.model.SfnException;

class RefusalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"InvalidDefinition", "InvalidDefinitionException", "com.amazonaws.states#InvalidDefinition"})
    void knowsACodeHoweverServersSpellIt(String code) {
        assertThat(new Refusal(400, code, "").is("TaskTimedOut", "InvalidDefinition"))
                .isTrue();
    }

    @Test
    void doesNotTakeOneCodeForAnother() {
        assertThat(new Refusal(400, "InvalidDefinition", "").is("InvalidName")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UnknownOperationException", "InvalidAction"})
    void seesThatAnOperationIsUnknown(String code) {
        assertThat(new Refusal(400, code, "").isUnknownOperation()).isTrue();
    }

    @Test
    void leavesOutWhatTheSdkAdds() {
        SfnException exception = (SfnException) SfnException.builder()
                .statusCode(400)
                .message("said by the SDK")
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("InvalidName")
                        .errorMessage("said by the service")
                        .build())
                .build();

        assertThat(Refusal.of(exception).text()).isEqualTo("InvalidName: said by the service");
    }

    @Test
    void managesWithoutDetails() {
        SfnException exception =
                (SfnException) SfnException.builder().statusCode(502).build();

        assertThat(Refusal.of(exception).isServerError()).isTrue();
        assertThat(Refusal.of(exception).text()).startsWith("status 502");
    }
}
