package dev.asltck.harness.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import org.junit.jupiter.api.Test;

class JsonLayoutTest {

    @Test
    void keepsOnALineWhatFits() throws JsonSyntaxException {
        assertThat(layout("{\"a\":[1,{}],\"b\":\"x\"}")).isEqualTo("{ \"a\": [1, {}], \"b\": \"x\" }");
    }

    @Test
    void breaksWhatDoesNotFit() throws JsonSyntaxException {
        String text = "x".repeat(60);

        assertThat(layout("{\"a\":[1],\"b\":[\"" + text + "\",\"" + text + "\"]}"))
                .isEqualTo("{\n  \"a\": [1],\n  \"b\": [\n    \"" + text + "\",\n    \"" + text + "\"\n  ]\n}");
    }

    @Test
    void isTheSameValue() throws JsonSyntaxException {
        String text = "[{\"a\":1.0,\"b\":1e400,\"c\":\"" + "x".repeat(100) + "\"},[[[]]],\"\\u0000\",null]";

        assertThat(Json.read(layout(text))).isEqualTo(Json.read(text));
    }

    private static String layout(String text) throws JsonSyntaxException {
        return JsonLayout.of(Json.read(text));
    }
}
