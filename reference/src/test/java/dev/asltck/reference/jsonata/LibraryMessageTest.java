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
                "$number('x') | . D3030: Unable to cast value to a number: \"x\"",
                "$toMillis('nope') | . D3110: The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given \"nope\"",
                "$replace('a', '', 'b') | . D3010: Second argument of replace function cannot be an empty string",
                "$join(['a'], 1) | . T0410: Argument 2 of function \"join\" does not match function signature",
                "$abs(1, 2) | . T0410: Argument 2 of function \"abs\" does not match function signature",
                "$filter(1) | . T0410: Argument 2 of function \"filter\" does not match function signature",
                "$number(null) | . T0410: Argument 1 of function \"number\" does not match function signature",
                "['a'] ~> $sum | . T0412: Argument 1 of function \"sum\" must be an array of \"numbers\"",
                "['a'] ~> $sum() | . T0412: Argument 1 of function \"sum\" must be an array of \"numbers\"",
                "[1].sum([1]) | . T1005: Attempted to invoke a non-function. Did you mean $sum?",
                "1 < 'a' | . T2009: The values 1 and \"a\" either side of operator \"<\" must be of the same data type",
                "{} < 1 | . T2010: The expressions either side of operator \"<\" must evaluate to numeric or string values",
                "1 ~> 2 | . T2006: The right side of the function application operator ~> must be a function",
                "-$states.input.text | . D1002: Cannot negate a non-numeric value: \"abc\"",
                "$formatBase(1, 40) | . D3100: The radix of the formatBase function must be between 2 and 36.  It was given 40",
                "$error('my own') | . D3137: my own",
                "{'a': 1, 'a': 2} | . D1009: Multiple key definitions evaluate to same key: \"a\"",
                "$decodeUrl('%') | . D3140: Malformed URL passed to $decodeUrl(): \"%\"",
                "$formatInteger(1, 'x') | . D3130: Formatting or parsing an integer as a sequence starting with \"x\" is not supported by this implementation",
                "$fromMillis(1, '[Q]') | . D3132: Unknown component specifier \"Q\" in date/time picture string",
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
