package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.CaseJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a run tells beside what did not match. */
class RunReportTest {

    @TempDir
    private Path folder;

    @Nested
    class OfIncidents {

        private static final String CASES = "chapter:state-types/succeed";

        @Test
        void isOnStandardErrorAndExitsWithThree() {
            CommandResult run = CommandResult.of("run", "--engine", "clumsy", "--filter", CASES);

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err().strip()).isEqualTo("the engine 'clumsy': a reply that nobody has asked for");
            assertThat(run.out()).contains(" passed").doesNotContain(" failed ", "a reply that nobody");
        }

        @Test
        void isInTheJsonToo() throws Exception {
            JsonNode run = CommandResult.of("run", "--engine", "clumsy", "--filter", CASES, "--format", "json")
                    .json();

            assertThat(run.at("/runs/0/incidents/0").stringValue()).isEqualTo("a reply that nobody has asked for");
        }

        @Test
        void isEmptyWhereThereWereNone() throws Exception {
            JsonNode run = CommandResult.of("run", "--filter", CASES, "--format", "json")
                    .json();

            assertThat(run.at("/runs/0/incidents").isArray()).isTrue();
            assertThat(run.at("/runs/0/incidents")).isEmpty();
        }
    }

    @Nested
    class OfUnsupportedCases {

        /** Fifteen cases, by twelve reasons. */
        private CommandResult refuse(String format) throws IOException {
            Path file = folder.resolve("cases.json");
            CaseJson[] cases = IntStream.range(0, 15)
                    .mapToObj(number ->
                            CaseJson.good().with("id", "'case-" + number + "'").with("input", String.valueOf(number)))
                    .toArray(CaseJson[]::new);
            Files.writeString(file, CaseJson.file(cases));
            return CommandResult.of("run", "--engine", "refusing", "--cases", file, "--format", format);
        }

        @Test
        void isALineForEachReasonTheMostFrequentFirst() throws IOException {
            CommandResult run = refuse("text");

            assertThat(run.code()).isZero();
            List<String> lines = run.out().lines().toList();
            int heading = lines.indexOf("Unsupported:");
            assertThat(lines.subList(heading + 1, heading + 5))
                    .containsExactly(
                            "     2  there is no way, because of 0",
                            "     2  there is no way, because of 1",
                            "     2  there is no way, because of 2",
                            "     1  there is no way, because of 10");
            assertThat(lines.get(heading + 11)).isEqualTo("  ... and 2 more reasons: --format json gives them all");
        }

        @Test
        void hasThemAllInTheJson() throws Exception {
            JsonNode unsupported = refuse("json").json().at("/runs/0/unsupported");

            assertThat(unsupported).hasSize(12);
            assertThat(unsupported.at("/0/reason").stringValue()).isEqualTo("there is no way, because of 0");
            assertThat(unsupported.at("/0/cases").intValue()).isEqualTo(2);
            assertThat(unsupported.at("/0/missingFeatures")).isEmpty();
        }

        @Test
        void namesTheFeaturesThatAreMissing() throws Exception {
            JsonNode unsupported = CommandResult.of(
                            "run", "--engine", "wrong", "--filter", "feature:jsonata", "--format", "json")
                    .json()
                    .at("/runs/0/unsupported");

            assertThat(unsupported.at("/0/reason").stringValue()).isEqualTo("needs jsonata");
            assertThat(unsupported.at("/0/missingFeatures/0").stringValue()).isEqualTo("jsonata");
            assertThat(unsupported.at("/0/cases").intValue()).isGreaterThan(10);
        }
    }
}
