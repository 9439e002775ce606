package dev.asltck.reference.jsonata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.Limits;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has a message of its own in the JSONata reference implementation; the common ones are in the cases. */
class LibraryMessageTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$abs(1, 2) | . T0410: Argument 2 of function \"abs\" does not match function signature",
                "$filter(1) | . T0410: Argument 2 of function \"filter\" does not match function signature",
                "$number(null) | . T0410: Argument 1 of function \"number\" does not match function signature",
                "['a'] ~> $sum | . T0412: Argument 1 of function \"sum\" must be an array of \"numbers\"",
                "['a'] ~> $sum() | . T0412: Argument 1 of function \"sum\" must be an array of \"numbers\"",
                "[1].sum([1]) | . T1005: Attempted to invoke a non-function. Did you mean $sum?",
                "1 ~> 2 | . T2006: The right side of the function application operator ~> must be a function",
                "$base64decode('!') | : Input byte[] should at least have 2 bytes for base64 bytes",
            })
    void saysWhatTheReferenceImplementationDoes(String expression, String expected) {
        assertThat(failure(expression).cause())
                .contains("The JSONata expression '" + expression
                        + "' specified for the field 'Output/r' threw an error during evaluation" + expected);
    }

    /** A container that is shown may hold numbers that JSON does not have, and functions. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-[1 / 0] | [\"Infinity\"]",
                "-{'a': {'b': [0 / 0]}} | {\"a\":{\"b\":[\"NaN\"]}}",
                "-{'a': $sum} | (an object)",
                "-[$sum] | (an array)",
            })
    void showsWhatIsNoJson(String expression, String shown) {
        assertThat(failure(expression).cause().orElseThrow())
                .endsWith("D1002: Cannot negate a non-numeric value: " + shown);
    }

    @Test
    void tellsWhereTheExpressionStands() {
        assertThat(failure("$unknown").location()).contains("Output/r");
        assertThat(failure("$unknown").withName("Other").withAlias("Third").location())
                .contains("Output/r");
        assertThat(StatesError.of("Other", "of a task").location()).isEmpty();
    }

    private static StatesError failure(String text) {
        return catchThrowableOfType(ExecutionFailure.class, () -> evaluate(text))
                .error();
    }

    private static void evaluate(String text) throws JsonataSyntaxException, JsonSyntaxException {
        FixedEvaluation evaluation = new FixedEvaluation(Limits.DEFAULT);
        StatesVariable states = StatesVariable.ofInput(Json.read("{\"text\": \"abc\"}"));
        JsonataExpression.compile("Output/r", text, Dialect.AWS).evaluate(states, evaluation);
    }
}
