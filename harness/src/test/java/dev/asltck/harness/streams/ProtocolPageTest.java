package dev.asltck.harness.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProtocolPageTest {

    @Test
    void showsTheExampleAsItIs() throws IOException {
        String adapter = Files.readString(Adapters.example().folder().resolve("adapter.mjs"));

        assertThat(Files.readString(Path.of("../docs/protocol.md"))).contains("```js\n" + adapter + "```\n");
    }
}
