package dev.asltck.harness.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class SarifFileTest {

    @ParameterizedTest
    @CsvSource({
        "flows/a.asl.json, flows/a.asl.json",
        "./flows/../a.json, a.json",
        "my flow %.json, my%20flow%20%25.json",
        "größe#?.json, gr%C3%B6%C3%9Fe%23%3F.json",
        "a:b.json, ./a:b.json"
    })
    void isRelativeToTheWorkingDirectory(String path, String uri) {
        ObjectNode location = SarifFile.location(Optional.of(Path.of(path)));

        assertThat(location.path("uri").stringValue()).isEqualTo(uri);
        assertThat(location.path("uriBaseId").stringValue()).isEqualTo("%SRCROOT%");
    }

    @Test
    void isAbsoluteOutsideOfIt() {
        ObjectNode location = SarifFile.location(Optional.of(Path.of("/elsewhere/a b.json")));

        assertThat(location.path("uri").stringValue()).isEqualTo("file:///elsewhere/a%20b.json");
        assertThat(location.has("uriBaseId")).isFalse();
    }

    @Test
    void hasNoUriForStandardInput() {
        assertThat(SarifFile.location(Optional.empty()).has("uri")).isFalse();
    }
}
