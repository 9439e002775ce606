package dev.asltck.reference.intrinsic.aws;

import static dev.asltck.reference.intrinsic.Calls.text;
import static dev.asltck.reference.json.Values.exponential;
import static dev.asltck.reference.json.Values.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.BudgetExhausted;
import dev.asltck.reference.environment.Limits;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.intrinsic.Calls;
import dev.asltck.reference.intrinsic.Intrinsics;
import dev.asltck.reference.query.FakeEvaluation;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What cases cannot say: limits, extremes, and texts of failures to the last character. */
class AwsFunctionsTest {

    private static final Intrinsics FUNCTIONS = FunctionSet.of(Dialect.AWS);
    private static final Limits LIMITS =
            Limits.DEFAULT.withData(1000).withValueSize(10_000).withValueDepth(100);

    private static JsonNode call(String name, JsonNode... values) {
        return Calls.call(new FakeEvaluation(), FUNCTIONS, name, values);
    }

    private static void assertFails(String cause, String name, JsonNode... values) {
        assertThatThrownBy(() -> call(name, values))
                .isInstanceOfSatisfying(
                        ExecutionFailure.class,
                        e -> assertThat(e.error().cause()).contains(cause));
    }

    private static void assertExhausted(String name, JsonNode... values) {
        FakeEvaluation evaluation = new FakeEvaluation(LIMITS);

        assertThatThrownBy(() -> Calls.call(evaluation, FUNCTIONS, name, values))
                .isInstanceOf(BudgetExhausted.class);
    }

    private static JsonNode array(int size, JsonNode element) {
        return JsonNodeFactory.instance.arrayNode().addAll(Collections.nCopies(size, element));
    }

    @Test
    void newTextIsChargedBeforeItIsMade() {
        JsonNode text = text("a".repeat(600));

        assertExhausted("States.Format", text("{}"), array(2, text));
        assertExhausted("States.StringSplit", text, text("a"));
        assertExhausted("States.StringSplit", text("a".repeat(100)), text("a".repeat(99) + "b"));
        assertExhausted("States.JsonToString", array(2, text));
        assertExhausted("States.Base64Decode", text("YWFh".repeat(300)));
    }

    @Test
    void valuesThatShareTheirPartsAreNotWrittenOut() {
        JsonNode huge = exponential(90);

        assertExhausted("States.Format", text("{}"), huge);
        assertExhausted("States.ArrayContains", huge, exponential(89));
        assertExhausted("States.ArrayUnique", huge);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({"2147483646.5, 0, 2147483647", "-2147483648.4, 0, -2147483648", "1e309, 1, 0", "-1e309, 0, 0"})
    void roundedOperandsLoseWhatIsBeyondAnInteger(String left, String right, String sum) {
        assertThat(call("States.MathAdd", json(left), json(right))).isEqualTo(json(sum));
    }

    @Test
    void hugeExponentsAreNotWrittenOut() {
        assertThat(call("States.ArrayPartition", json("[1,2]"), json("1e999999999")))
                .isEqualTo(json("[[1,2]]"));
        assertFails(
                "There was an error while evaluating the intrinsic function: States.ArrayRange(...). "
                        + "Invalid arguments in States.ArrayRange",
                "States.ArrayRange",
                json("1"),
                json("1e999999999"),
                json("1"));
    }

    @Test
    void malformedJsonIsReportedAsJacksonTwoDoes() {
        assertFails(
                "There was an error while evaluating the intrinsic function: States.StringToJson(...). "
                        + "Cannot convert String to Json in States.StringToJson, caused by: "
                        + "Unexpected character ('b' (code 98)): was expecting double-quote to start field name\n"
                        + " at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled);"
                        + " line: 1, column: 2]",
                "States.StringToJson",
                text("{bad"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"YQ, a", "Y, ''", "YWI, ab", "Y W!I=c, ab", "-Y_Q, a", "=YQ, ''", "éYQ😀, a"})
    void base64IsDecodedAsFarAsItGoes(String encoded, String decoded) {
        assertThat(call("States.Base64Decode", text(encoded))).isEqualTo(text(decoded));
    }

    @Test
    void anEmptyArrayHasNullAtIntegersOnly() {
        assertThat(call("States.ArrayGetItem", json("[]"), json("7"))).isEqualTo(json("null"));
        assertFails(
                "There was an error while evaluating the intrinsic function: States.ArrayGetItem(...). "
                        + "Invalid arguments in States.ArrayGetItem",
                "States.ArrayGetItem",
                json("[]"),
                json("'7'"));
    }
}
