package dev.asltck.reports.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResultsReaderTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private List<String> lines = List.of();

    @BeforeEach
    void readGoldenFile() throws IOException {
        file = folder.resolve("results.jsonl");
        try (var stream = ResultsReaderTest.class.getResourceAsStream("results.jsonl")) {
            assertThat(stream).isNotNull();
            lines = new ArrayList<>(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    @Test
    void refusesAFileWithoutFooter() throws IOException {
        assertRefused(lines.subList(0, lines.size() - 1), ":7: the footer is missing");
    }

    @Test
    void refusesAFooterThatWasCutOff() throws IOException {
        Files.writeString(file, String.join("\n", lines));

        assertThatThrownBy(() -> ResultsReader.read(file)).hasMessageContaining("the footer is missing");
    }

    @Test
    void refusesAFileWithoutHeader() throws IOException {
        assertRefused(lines.subList(1, lines.size()), ":1: the file does not begin with a header");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertRefused(List.of(), ":1: the file has no header");
    }

    @Test
    void refusesACaseThatIsThereTwice() throws IOException {
        lines.add(2, lines.get(1));

        assertRefused(lines, ":3: the case 'a-passes' is there twice");
    }

    @Test
    void refusesAMissingCase() throws IOException {
        lines.remove(3);

        assertRefused(lines, ":7: the footer counts");
    }

    @Test
    void refusesALineAfterTheFooter() throws IOException {
        lines.add(lines.get(1));

        assertRefused(lines, ":9: there is more after the footer");
    }

    @Test
    void refusesASecondHeader() throws IOException {
        lines.add(1, lines.get(0));

        assertRefused(lines, ":2: there is a second header");
    }

    @Test
    void refusesAnotherFormat() throws IOException {
        lines.set(0, lines.get(0).replace("\"format\":1", "\"format\":2"));

        assertRefused(lines, ":1: the format has version 2");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformedLines")
    void refusesAMalformedLine(String situation, String part, String replacement) throws IOException {
        assertThat(lines.get(2)).contains(part);
        lines.set(2, lines.get(2).replace(part, replacement));

        assertRefused(lines, ":3: not a line of a result file");
    }

    static Stream<Arguments> malformedLines() {
        return Stream.of(
                Arguments.of("unknown member", "\"level\":", "\"lvl\":1,\"level\":"),
                Arguments.of("missing member", "\"level\":\"must\",", ""),
                Arguments.of("null", "\"level\":\"must\"", "\"level\":null"),
                Arguments.of("repeated member", "\"level\":", "\"level\":\"may\",\"level\":"),
                Arguments.of("unknown verdict", "\"failed\"", "\"fail\""),
                Arguments.of("unknown kind", "\"case\"", "\"cases\""),
                Arguments.of("facts of a passed case", "\"failed\"", "\"passed\""),
                Arguments.of("second value", "[\"path\"]}", "[\"path\"]} {}"),
                Arguments.of("no JSON", "{\"kind\"", "kind"));
    }

    private void assertRefused(List<String> content, String message) throws IOException {
        Files.write(file, content);

        assertThatThrownBy(() -> ResultsReader.read(file))
                .isInstanceOf(MalformedResultsException.class)
                .hasMessageStartingWith(file + message);
    }
}
