package dev.asltck.reports.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {

    private static final Baseline BASELINE = new Baseline(
            Baseline.FORMAT,
            "toy",
            "spec",
            List.of(
                    new KnownFailures(
                            "no retries",
                            Optional.of("FINDINGS.md#retry"),
                            Optional.of(LocalDate.of(2027, 1, 31)),
                            true,
                            new TreeMap<>(Map.of("b[x]", "hung", "a", "output /a")),
                            Optional.empty(),
                            Optional.empty()),
                    new KnownFailures(
                            "maps",
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            null,
                            Optional.of("map-*"),
                            Optional.of(12))));

    private static final String TEXT = """
            {
              "format": 1,
              "engine": "toy",
              "dialect": "spec",
              "known": [
                {
                  "reason": "no retries",
                  "link": "FINDINGS.md#retry",
                  "until": "2027-01-31",
                  "flaky": true,
                  "cases": {
                    "a": "output /a",
                    "b[x]": "hung"
                  }
                },
                {
                  "reason": "maps",
                  "ids": "map-*",
                  "most": 12
                }
              ]
            }
            """;

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("baseline.json"), text);
    }

    @Test
    void writesWhatPeopleCanRead() throws IOException {
        Path file = folder.resolve("new/baseline.json");

        BaselineFile.write(file, BASELINE);

        assertThat(file).hasContent(TEXT);
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.complete");
    }

    @Test
    void readsWhatItHasWritten() throws IOException {
        assertThat(BaselineFile.read(file(TEXT))).isEqualTo(BASELINE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "until": "2027-01-31"   | "untill": "2027-01-31" | untill
            "2027-01-31"            | "31 January"           | 31 January
            "format": 1             | "format": 2            | format 2 is not known
            "no retries"            | " "                    | a reason is missing
            "ids": "map-*",         | "cases": { "a": "x" }, | 'maps' needs 'most' with 'ids', and only then
            "most": 12              | "flaky": true          | 'maps' needs 'most' with 'ids', and only then
            "most": 12              | "most": 0              | less than 1
            "engine": "toy",        | ``                     | engine
            """)
    void saysWhatIsWrong(String right, String wrong, String message) throws IOException {
        Path file = file(TEXT.replace(right, wrong));

        assertThatThrownBy(() -> BaselineFile.read(file))
                .isInstanceOf(MalformedBaselineException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(message);
        assertThat(violations(Files.readString(file))).as("by the schema").isNotEmpty();
    }

    @Test
    void writesWhatIsValidByTheSchema() {
        assertThat(violations(TEXT)).isEmpty();
    }

    private static List<Error> violations(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        BaselineFileTest.class.getResourceAsStream("/dev/asltck/reports/schema/baseline-1.schema.json"),
                        InputFormat.JSON)
                .validate(text, InputFormat.JSON);
    }

    @Test
    void refusesACaseWithTwoReasons() throws IOException {
        Path file = file(TEXT.replace("\"ids\": \"map-*\",\n      \"most\": 12", "\"cases\": { \"a\": \"hung\" }"));

        assertThatThrownBy(() -> BaselineFile.read(file)).hasMessageContaining("the case a is there twice");
    }
}
