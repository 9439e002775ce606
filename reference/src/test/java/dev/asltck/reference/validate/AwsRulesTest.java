package dev.asltck.reference.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.dialect.MachineType;
import dev.asltck.reference.dialect.Target;
import dev.asltck.reference.parse.Definition;
import dev.asltck.reference.parse.SourceFormat;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that depend on how a machine is to run, which a case cannot say. */
class AwsRulesTest {

    private static List<String> errors(String resource, Target target) {
        String definition = "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Task\",\"Resource\":\"" + resource
                + "\",\"End\":true}}}";
        return Definition.load(definition, SourceFormat.JSON, target).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::id)
                .toList();
    }

    @Nested
    class OfResources {

        @ParameterizedTest
        @ValueSource(strings = {"urn:task:x", "https://example.com/x", "arn:aws:lambda", "arn:aws:lambda:us-east-1:1:"})
        void refuseWhatIsNoArn(String resource) {
            assertThat(errors(resource, Target.deployed(Dialect.AWS, MachineType.STANDARD)))
                    .containsExactly("resource-arn");
        }

        @Test
        void acceptAnyUriWhereTasksAreMocked() {
            assertThat(errors("urn:task:x", Target.mocked(Dialect.AWS))).isEmpty();
        }

        @Test
        void acceptAnyUriInTheSpecification() {
            assertThat(errors("urn:task:x", Target.deployed(Dialect.SPEC, MachineType.STANDARD)))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "arn:aws:lambda:us-east-1:123456789012:function:f",
                    "arn:aws:states:us-east-1:123456789012:activity:a",
                    "arn:aws:states:::lambda:invoke",
                    "arn:aws:states:::lambda:invoke.waitForTaskToken",
                    "arn:aws:states:::states:startExecution.sync:2",
                    "arn:aws-cn:states:::sqs:sendMessage",
                    "arn:aws:states:::aws-sdk:s3:listBuckets",
                    "arn:aws:states:::aws-sdk:sfn:startExecution.waitForTaskToken",
                    "arn:aws:states:::http:invoke"
                })
        void acceptWhatAwsExecutes(String resource) {
            assertThat(errors(resource, Target.deployed(Dialect.AWS, MachineType.STANDARD)))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "arn:aws:states:::lamda:invoke",
                    "arn:aws:states:::lambda",
                    "arn:aws:states:::lambda:invoke.sync",
                    "arn:aws:states:::sqs:sendMessage.waitForToken",
                    "arn:aws:states:::dynamodb:getItem.waitForTaskToken",
                    "arn:aws:states:::aws-sdk:s3",
                    "arn:aws:states:::aws-sdk:s3:listBuckets.sync"
                })
        void refuseIntegrationsThatAwsDoesNotHave(String resource) {
            assertThat(errors(resource, Target.mocked(Dialect.AWS))).containsExactly("integration-known");
        }
    }

    @Nested
    class OfExpressMachines {

        private static final Target EXPRESS = Target.deployed(Dialect.AWS, MachineType.EXPRESS);

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "arn:aws:states:::states:startExecution.sync",
                    "arn:aws:states:::states:startExecution.sync:2",
                    "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                    "arn:aws:states:us-east-1:123456789012:activity:a"
                })
        void refuseTasksThatAreAwaited(String resource) {
            assertThat(errors(resource, EXPRESS)).containsExactly("express-integrations");
            assertThat(errors(resource, Target.deployed(Dialect.AWS, MachineType.STANDARD)))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "arn:aws:states:::states:startExecution",
                    "arn:aws:lambda:us-east-1:123456789012:function:activity"
                })
        void acceptTasksThatAnswer(String resource) {
            assertThat(errors(resource, EXPRESS)).isEmpty();
        }
    }
}
