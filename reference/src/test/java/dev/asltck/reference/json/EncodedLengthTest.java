package dev.asltck.reference.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EncodedLengthTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "-12.50",
                "1e400",
                "\"\"",
                "\"a\\\"b\\\\c/\\n\\u0001\\u007f\"",
                "\"\u00e9\u20ac\ud83d\ude00\"",
                "[]",
                "{}",
                "[1,[2,{}],\"x\"]",
                "{\"a\":1,\"\u00e9\\n\":{\"b\":[null,false]}}"
            })
    void isThatOfTheTextInUtf8(String text) throws JsonSyntaxException {
        JsonNode value = Json.read(text);
        int length = Json.write(value).getBytes(StandardCharsets.UTF_8).length;

        assertThat(EncodedLength.fits(value, length)).isTrue();
        assertThat(EncodedLength.fits(value, length - 1)).isFalse();
    }
}
