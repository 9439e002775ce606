package dev.asltck.reference.intrinsic;

import static dev.asltck.reference.intrinsic.Calls.assertFails;
import static dev.asltck.reference.intrinsic.Calls.call;
import static dev.asltck.reference.intrinsic.Calls.text;
import static dev.asltck.reference.json.Values.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What Appendix B leaves open and {@code docs/spec-notes.md} reads in one way. */
class ReadingsTest {

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`'a,,b'`, `','`, `['a','','b']`",
                "`','`, `','`, `['','']`",
                "'', `','`, ['']",
                "'1a2b3', 'a2', `['1','b3']`",
                "'aaa', 'aa', `['','a']`",
            })
    void stringSplitTakesTheDelimiterAsAWhole(String text, String delimiter, String expected) {
        assertThat(call(new StringSplit(), json(text), json(delimiter))).isEqualTo(json(expected));
    }

    @Test
    void stringSplitNeedsADelimiter() {
        assertFails(new StringSplit(), json("'a'"), json("''"));
    }

    @Test
    void arrayUniqueKeepsTheFirstOfEqualValues() {
        assertThat(call(new ArrayUnique(), json("[2,1,2.0,'2',{'a':1,'b':[]},{'b':[],'a':1e0},null,null]")))
                .isEqualTo(json("[2,1,'2',{'a':1,'b':[]},null]"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"[1], 1.0, true", "`[{'a':1,'b':2}]`, `{'b':2,'a':1}`, true", "['1'], 1, false"})
    void arrayContainsComparesByValue(String array, String value, boolean expected) {
        assertThat(call(new ArrayContains(), json(array), json(value)).booleanValue())
                .isEqualTo(expected);
    }

    @Test
    void integersMayBeWrittenWithAFractionOfZero() {
        assertThat(call(new MathAdd(), json("1.0"), json("2e3"))).isEqualTo(json("2001"));
        assertThat(call(new ArrayGetItem(), json("[7]"), json("0.0"))).isEqualTo(json("7"));
    }

    @Test
    void mathAddIsExactWhateverTheSize() {
        assertThat(call(new MathAdd(), json("9007199254740993"), json("9223372036854775807")))
                .isEqualTo(json("9232379236109516800"));
        assertFails(new MathAdd(), json("1e2147483647"), json("1"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"1, 1, 1, [1]", "5, 1, 1, []", "5, 1, -2, `[5,3,1]`", "1e20, 1e20, 7, [100000000000000000000]"})
    void arrayRangeEndsWithTheFinalElement(String first, String last, String increment, String expected) {
        assertThat(call(new ArrayRange(), json(first), json(last), json(increment)))
                .isEqualTo(json(expected));
    }

    @Test
    void base64BreaksLinesAsMimeDoes() {
        JsonNode encoded = call(new Base64Encode(), text("a".repeat(58)));

        assertThat(encoded.stringValue()).isEqualTo("YWFh".repeat(19) + "\r\nYQ==");
        assertThat(call(new Base64Decode(), encoded).stringValue()).isEqualTo("a".repeat(58));
    }

    @ParameterizedTest
    @ValueSource(strings = {"YQ", "YQ=", "YQ== ", "Y!Q==", "Y", "_-8=", "/w=="})
    void base64DecodeIsStrict(String encoded) {
        assertFails(new Base64Decode(), text(encoded));
    }

    @Test
    void textThatIsNoUnicodeCannotBeEncoded() {
        assertFails(new Base64Encode(), text("\uD800"));
        assertFails(new Hash(), text("\uD800"), text("MD5"));
    }

    @Test
    void charactersBeyondTheBmpCountOnce() {
        assertThat(call(new Base64Encode(), text("😀".repeat(10_000)))).isNotNull();
        assertFails(new Base64Encode(), text("😀".repeat(10_001)));
    }

    @Test
    void hashTakesTheJsonTextOfOtherData() {
        assertThat(call(new Hash(), json("{'b':1}"), text("MD5")))
                .isEqualTo(call(new Hash(), text("{\"b\":1}"), text("MD5")));
    }

    @ParameterizedTest
    @CsvSource({
        "a\\{{}\\}, a{1.50}",
        "C:\\dir {}, C:\\dir 1.50",
        "\\\\{}, \\1.50",
        "{}\\, 1.50\\",
    })
    void formatReadsEscapesOfATemplateThatIsData(String template, String expected) {
        assertThat(call(new Format(new ScalarText()), text(template), json("1.50"))
                        .stringValue())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{ }", "{0}", "{{}}", "{}{}", "{}}", ""})
    void formatRefusesOtherBraces(String template) {
        assertFails(new Format(new ScalarText()), text(template), json("1"));
    }
}
