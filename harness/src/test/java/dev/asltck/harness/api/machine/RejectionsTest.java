package dev.asltck.harness.api.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.api.call.Refusal;
import dev.asltck.harness.engine.Observation.Diagnosis;
import java.util.List;
import org.junit.jupiter.api.Test;

class RejectionsTest {

    private static Refusal refusal(String code, String message) {
        return new Refusal(400, code, message);
    }

    private static Diagnosis diagnosis(String rule, String at, String message) {
        return new Diagnosis(rule, at, message, List.of());
    }

    @Test
    void tellWhatIsWrongAndWhere() {
        assertThat(
                        Rejections.diagnoses(
                                refusal(
                                        "InvalidDefinition",
                                        "Invalid State Machine Definition: 'MISSING_TRANSITION_TARGET: Missing 'Next' target: B at /States/A/Next'")))
                .containsExactly(diagnosis("MISSING_TRANSITION_TARGET", "/States/A/Next", "Missing 'Next' target: B"));
    }

    @Test
    void tellEverythingThatIsWrong() {
        assertThat(Rejections.diagnoses(refusal(
                        "InvalidDefinition",
                        "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: one thing at /, SCHEMA_VALIDATION_FAILED: another at"
                                + " /States/My State'")))
                .containsExactly(
                        diagnosis("SCHEMA_VALIDATION_FAILED", "", "one thing"),
                        diagnosis("SCHEMA_VALIDATION_FAILED", "/States/My State", "another"));
    }

    @Test
    void handOnWhatHasAnotherForm() {
        assertThat(Rejections.diagnoses(refusal("InvalidDefinition", "no good")))
                .containsExactly(diagnosis("InvalidDefinition", "", "no good"));
    }

    @Test
    void areAboutTheDefinitionByTheirCode() {
        assertThat(Rejections.isAboutDefinition(refusal("InvalidDefinition", "")))
                .isTrue();
        assertThat(Rejections.isAboutDefinition(refusal("ValidationException", "at 'definition' failed")))
                .isTrue();
    }

    @Test
    void areNotAboutTheDefinitionIfTheyAreAboutTheAccount() {
        assertThat(Rejections.isAboutDefinition(refusal("AccessDeniedException", "")))
                .isFalse();
        assertThat(Rejections.isAboutDefinition(refusal("StateMachineLimitExceeded", "")))
                .isFalse();
        assertThat(Rejections.isAboutDefinition(refusal("ValidationException", "Value at 'roleArn' failed")))
                .isFalse();
    }

    @Test
    void areNotAboutTheDefinitionIfTheServerBroke() {
        assertThat(Rejections.isAboutDefinition(new Refusal(500, "InternalFailure", "")))
                .isFalse();
    }
}
