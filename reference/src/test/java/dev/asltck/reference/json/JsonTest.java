package dev.asltck.reference.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.asltck.reference.problem.Location;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "-2147483649",
                "9223372036854775808",
                "123456789012345678901234567890",
                "1.0",
                "1.10",
                "-0.5",
                "0.1000000000000000055511151231257827021181583404541015625",
                "1E+400",
                "1E-400",
                "1E+2147483647",
            })
    void keepsEachDigitOfANumber(String number) throws JsonSyntaxException {
        assertThat(Json.write(Json.read(number))).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "true", "\"\"", "\"a\\\"\\\\\\n\\u0001é😀\"", "[]", "{}", "{\"b\":[1,{}],\"a\":null}"})
    void writesWhatItReads(String text) throws JsonSyntaxException {
        assertThat(Json.write(Json.read(text))).isEqualTo(text);
    }

    @Test
    void keepsHalfOfASurrogatePair() throws JsonSyntaxException {
        assertThat(Json.read("\"\\uD800\"").stringValue()).isEqualTo("\uD800");
    }

    @Test
    void takesTheLastOfRepeatedNames() throws JsonSyntaxException {
        assertThat(Json.write(Json.read("{\"a\":1,\"b\":2,\"a\":3}"))).isEqualTo("{\"a\":3,\"b\":2}");
    }

    /** Names made of these pairs have one hash code in the table of names that Jackson has. */
    @Test
    void readsNamesThatCollide() throws JsonSyntaxException {
        String text = IntStream.range(1 << 14, 2 << 14)
                .mapToObj(Integer::toBinaryString)
                .map(name -> name.replace("0", "b!").replace("1", "aB"))
                .collect(Collectors.joining("\":1,\"", "{\"", "\":1}"));

        assertThat(Json.read(text)).hasSize(1 << 14);
    }

    @Test
    void writesAnyDepth() {
        assertThat(Json.write(Values.nested(100_000))).isEqualTo("[".repeat(100_000) + "]".repeat(100_000));
    }

    @Nested
    class Refuses {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "``, is empty, 1",
                    "{, ends before it is complete, 2",
                    "`[1,`, ends before it is complete, 4",
                    "\"a, ends before it is complete, 3",
                    "`{\"a\":1,}`, has '}' where a name in double quotation marks should be, 8",
                    "`{'a':1}`, has ''' where a name in double quotation marks should be, 2",
                    "{\"a\" 1}, has '1' where a colon should be, 6",
                    "[1 2], has '2' where a comma or the end should be, 4",
                    "`[1,]`, has ']' where a value should be, 4",
                    "[1}, has '}' out of place, 3",
                    "nul, has 'nul' where a value should be, 1",
                    "True, has 'True' where a value should be, 1",
                    "`NaN`, `has 'NaN', which is no JSON value`, 4",
                    "01, has a number with a leading zero, 2",
                    "1.x, has a number with 'x' out of place, 2",
                    "+1, has a number with '+' out of place, 2",
                    "1e99999999999, has a number whose exponent is out of range, 1",
                    "\"\\x\", has the unknown escape \\x, 3",
                    "\"\\u12x4\", has an escape \\u without four hexadecimal digits, 6",
                    "[1]x, goes on after the end of the JSON value, 4",
                    "1 2, goes on after the end of the JSON value, 3",
                    "// a, has '/' where a value should be, 1",
                })
        void malformedTextAtItsPlace(String text, String explanation, int column) {
            assertRefused(text, explanation, new Location(1, column));
        }

        @Test
        void controlCharactersInStrings() {
            assertRefused(
                    "[\n\"a\nb\"]", "has a control character in a string, which has to be escaped", new Location(2, 3));
        }

        @Test
        void deepNestingInsteadOfOverflowing() {
            assertThatThrownBy(() -> Json.read("[".repeat(1_000_000)))
                    .hasMessage("nests arrays and objects more than 500 deep");
        }

        @Test
        void longNumbers() {
            assertThatThrownBy(() -> Json.read("1".repeat(1001)))
                    .hasMessage("has a number of more than 1000 characters");
        }

        private static void assertRefused(String text, String explanation, Location location) {
            assertThatThrownBy(() -> Json.read(text))
                    .hasMessage(explanation)
                    .asInstanceOf(type(JsonSyntaxException.class))
                    .extracting(JsonSyntaxException::location)
                    .isEqualTo(location);
        }
    }
}
