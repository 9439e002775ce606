package dev.asltck.reference.jsonata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.BudgetExhausted;
import dev.asltck.reference.environment.Limits;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonEquality;
import dev.asltck.reference.json.JsonSyntaxException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.api.util.DefaultTimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JsonataExpressionTest {

    private static final String INPUT = """
            {"n": 5, "text": "abc", "nothing": null, "list": [1, 2, 3], "one": [7], "deep": {"a": {"b": [{"c": 1}, {"c": 2}]}},
             "big": 9007199254740993, "fraction": 1.50}""";

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$states.input.n + 1 | 6",
                "$states.input.n / 2 | 2.5",
                "$states.input.text & '!' | \"abc!\"",
                "$states.input.nothing | null",
                "$states.input.list[1] | 2",
                "$states.input.list[$ > 1] | [2, 3]",
                "$states.input.list[$ > 2] | 3",
                "$states.input.deep.a.b.c | [1, 2]",
                "$states.input.deep.a.b[c = 2] | {\"c\": 2}",
                "$states.input.deep | {\"a\": {\"b\": [{\"c\": 1}, {\"c\": 2}]}}",
                "$states.input.big | 9007199254740993",
                "$states.input.one | [7]",
                "$sum($states.input.list) | 6",
                "$map($states.input.list, function($v) { $v * 2 }) | [2, 4, 6]",
                "($product := function($x, $y) {$x * $y}; $reduce([1..5], $product)) | 120",
                "{'a': $x, 'b': [$x, null]} | {\"a\": 3, \"b\": [3, null]}",
                "$states.context.Name | \"context\"",
                "$type($states.input.nothing) | \"null\"",
                "$exists($states.input.absent) | false",
                "$contains('abc', /b+/) | true",
                "$replace('abcabc', /b/, 'x') | \"axcaxc\"",
                "$split('a1b22c', /[0-9]+/) | [\"a\", \"b\", \"c\"]",
                "$match('ab', /a(b)/).groups | [\"b\"]",
                "$pad('a', 3) | \"a  \"",
                "$now() | \"2024-11-22T00:00:00.000Z\"",
                "$millis() | 1732233600000",
                "$merge([$states.input.deep, {'k': 1}]).k | 1",
            })
    void computesValues(String expression, String expected) throws Exception {
        JsonNode value = evaluate(expression);

        assertThat(JsonEquality.equal(value, Json.read(expected)))
                .as(Json.write(value))
                .isTrue();
    }

    /** Here {@code i} has another capital, and midnight is at another instant. */
    @DefaultLocale("tr-TR")
    @DefaultTimeZone("Asia/Kathmandu")
    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$uppercase('title') | \"TITLE\"",
                "$lowercase('TITLE') | \"title\"",
                "('title' ~> $uppercase()) | \"TITLE\"",
                "$exists($uppercase($states.input.absent)) | false",
                "$toMillis('2024-11-22T00:00:00') | 1732233600000",
                "$toMillis('2024-11-22T00:00:00.5') | 1732233600500",
                "$toMillis('2024-11-22T05:45:00+05:45') | 1732233600000",
                "$toMillis('2024-11-22') | 1732233600000",
                "$toMillis('22.11.2024 00:00:00', '[D1].[M01].[Y0001] [H01]:[m01]:[s01]') | 1732233600000",
                "$fromMillis(1732233600000) | \"2024-11-22T00:00:00.000Z\"",
            })
    void computesTheSameInAnyPlace(String expression, String expected) throws Exception {
        computesValues(expression, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$states.input.absent",
                "$unknown",
                "$states.input.text + 1",
                "function($x) { $x }",
                "/a/",
                "$eval('1')",
                "[1, $sum]",
                "1/0",
                "$number('x')",
                "$f := function($x) { 1 + $f($x) }",
            })
    void failsWithoutAValue(String expression) {
        assertThatThrownBy(() -> evaluate(expression))
                .isInstanceOfSatisfying(
                        ExecutionFailure.class,
                        failure -> assertThat(failure.error().name()).contains("States.QueryEvaluationError"));
    }

    @Test
    void keepsTheInputUnchanged() throws Exception {
        JsonNode input = Json.read(INPUT);

        expression("$states.input.deep ~> |a|{'x': 1}|")
                .evaluate(StatesVariable.ofInput(input), new FixedEvaluation(Limits.DEFAULT));

        assertThat(JsonEquality.equal(input, Json.read(INPUT))).isTrue();
    }

    @Test
    void givesTheSameChanceForTheSameSeed() throws Exception {
        assertThat(evaluate("[$random(), $random()]")).isEqualTo(evaluate("[$random(), $random()]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 +",
                "{",
                "$x[",
                "'open",
                "/open",
                "a..b",
                "/",
                "/*",
                "$x /",
                "/a{99999999999}/",
                "function($x)<(:>{1}",
            })
    void refusesWhatIsNoJsonata(String text) {
        assertThatThrownBy(() -> expression(text)).isInstanceOf(JsonataSyntaxException.class);
    }

    @Nested
    class Runaway {

        private final Limits tight = new Limits(1_000, 200_000, 1_000_000, 1_000_000, 100, 100);

        @Test
        void endsDeepRecursion() {
            assertThatThrownBy(() -> evaluate("($f := function($n) { $n = 0 ? 0 : 1 + $f($n - 1) }; $f(100000))"))
                    .isInstanceOf(ExecutionFailure.class);
        }

        @Test
        void endsAnEndlessTailRecursion() {
            assertExhausted("($f := function($n) { $f($n + 1) }; $f(0))");
        }

        @Test
        void endsALongReduction() {
            assertExhausted("$reduce([1..1000000], function($a, $b) { $a + $b })");
        }

        @Test
        void endsAPatternMadeToBacktrack() {
            assertExhausted("$match('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', /(.*a){20}z/)");
        }

        @Test
        void endsATextThatDoublesAndDoubles() {
            assertExhausted("$reduce([1..60], function($a, $b) { $a & $a }, 'xxxxxxxx')");
        }

        @Test
        void endsAnArrayThatDoublesAndDoubles() {
            assertExhausted("$reduce([1..60], function($a, $b) { $append($a, $a) }, [1, 2, 3, 4])");
        }

        @Test
        void endsATextOfAValueWithItsPartsManyTimes() {
            assertExhausted("$string($reduce([1..60], function($a, $b) { {'x': $a, 'y': $a} }, 1))");
        }

        @Test
        void keepsPartsThatAValueHasManyTimes() throws Exception {
            JsonNode value = evaluate("$reduce([1..60], function($a, $b) { {'x': $a, 'y': $a} }, 1)");

            assertThat(value.get("x")).isSameAs(value.get("y"));
        }

        @Test
        void endsAPaddingThatWouldFillTheMemory() {
            assertExhausted("$pad('x', 2000000000)");
        }

        /** The library calls a comparator from within Java's own sort, and wraps what it throws. */
        @Test
        void endsAnExpressionWithinAComparator() {
            assertExhausted("$sort([2, 1], function($l, $r) { $pad('x', 2000000000) = 'y' })");
        }

        private void assertExhausted(String expression) {
            assertThatThrownBy(() -> expression(expression)
                            .evaluate(StatesVariable.ofInput(Json.read(INPUT)), new FixedEvaluation(tight)))
                    .isInstanceOf(BudgetExhausted.class);
        }
    }

    private static JsonNode evaluate(String text) throws JsonataSyntaxException, JsonSyntaxException {
        return expression(text).evaluate(StatesVariable.ofInput(Json.read(INPUT)), new FixedEvaluation(Limits.DEFAULT));
    }

    private static JsonataExpression expression(String text) throws JsonataSyntaxException {
        return JsonataExpression.compile("Output", text, Dialect.SPEC);
    }
}
