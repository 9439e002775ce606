package dev.asltck.harness.cli.exec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

class DataTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"a":{"b":1},"c":[1,2]}                    | {"a":{"b":1},"c":[1,2]}
            {"first":{"a":1,"b":2},"second":{"c":12}}  | {"first":{...},"second":{"c":12}}
            {"a":{"b":{"c":{"d":"0123456789"}},"e":5}} | {"a":{"b":{"c":{...}},"e":5}}
            ["0123456789","0123456789","0123456789"]   | ["012...","0123...","0123456789"]
            [1111111,2222222,3333333,4444444,5555555]  | [1111111,2222222,3333333,...]
            "01234567890123456789012345678901234567"   | "0123456789012345678901234567..."
            """)
    void leavesOutInnerPartsFirst(String value, String text) throws JsonSyntaxException {
        assertThat(DataText.of(Json.read(value), 33)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 24, 60})
    void staysWithinItsRoom(int room) throws JsonSyntaxException {
        String value = "{\"" + "n".repeat(80) + "\":[[[[1,2,3]]]],\"b\":\"" + "x".repeat(80) + "\",\"c\":{}}";

        assertThat(DataText.of(Json.read(value), room)).hasSizeLessThanOrEqualTo(room);
    }

    @Test
    void needsNoTimeForAValueThatSharesItsParts() {
        ArrayNode value = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 100; i++) {
            value = JsonNodeFactory.instance.arrayNode().add(value).add(value);
        }

        assertThat(DataText.of(value, 40)).hasSizeLessThanOrEqualTo(40);
    }
}
