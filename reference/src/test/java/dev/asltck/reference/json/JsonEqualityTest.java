package dev.asltck.reference.json;

import static dev.asltck.reference.json.Values.exponential;
import static dev.asltck.reference.json.Values.json;
import static dev.asltck.reference.json.Values.nested;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class JsonEqualityTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "1, 1.0, true",
                "1, 1e0, true",
                "100, 1E2, true",
                "0, -0.0, true",
                "1e400, 10e399, true",
                "1e2147483647, 1, false",
                "9007199254740993, 9007199254740992.0, false",
                "1, '1', false",
                "0, false, false",
                "null, 0, false",
                "'a', 'a', true",
                "'a', 'A', false",
                "[], {}, false",
                "`[1,[2]]`, `[1.0,[2]]`, true",
                "`[1,2]`, `[2,1]`, false",
                "`[1]`, `[1,1]`, false",
                "`{'a':1,'b':[{}]}`, `{'b':[{}],'a':1.0}`, true",
                "`{'a':1}`, `{'b':1}`, false",
                "`{'a':null}`, `{}`, false",
                "`{'a':{'b':1}}`, `{'a':{'b':2}}`, false",
            })
    void comparesByValue(String left, String right, boolean expected) {
        assertThat(JsonEquality.equal(json(left), json(right))).isEqualTo(expected);
        assertThat(JsonEquality.equal(json(right), json(left))).isEqualTo(expected);
        assertThat(CanonicalText.of(json(left)).equals(CanonicalText.of(json(right))))
                .isEqualTo(expected);
    }

    @Test
    void comparesAnyDepth() {
        assertThat(JsonEquality.equal(nested(100_000), nested(100_000))).isTrue();
        assertThat(JsonEquality.equal(nested(100_000), nested(100_001))).isFalse();
    }

    @Test
    void doesNotCompareAValueWithItself() {
        JsonNode shared = exponential(1000);

        assertThat(JsonEquality.equal(shared, shared)).isTrue();
    }
}
