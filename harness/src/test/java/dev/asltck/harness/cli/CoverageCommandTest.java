package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.CaseJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CoverageCommandTest {

    private static final String KEPT_ONLY = "machine.states.required";

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    /** Of three requirements, one has both sides, one has one and one has no case. */
    @BeforeEach
    void writeCases() throws IOException {
        file = folder.resolve("cases.json");
        Files.writeString(
                file,
                CaseJson.file(
                        CaseJson.good().with("requirements", "['machine.states.required', 'machine.states.object']"),
                        CaseJson.good()
                                .with("id", "'another-case'")
                                .with("requirements", "['machine.states.object']")
                                .with("definition", "{ 'StartAt': 'A', 'States': [] }")
                                .without("input")
                                .with(
                                        "expect",
                                        "{ 'rejected': { 'phase': 'validate', 'requirement': 'machine.states.object' } }")));
    }

    @Test
    void exitsWithZeroWithoutAGap() {
        CommandResult coverage = run("--filter", "machine.states.object");

        assertThat(coverage.code()).isZero();
        assertThat(coverage.out()).contains("structure", "No gap.");
        assertThat(coverage.err()).isEmpty();
    }

    @Test
    void exitsWithOneAndListsTheGaps() {
        CommandResult coverage = run("--filter", "machine.states.*");

        assertThat(coverage.code()).isEqualTo(1);
        assertThat(coverage.out())
                .contains(
                        "2 gaps:",
                        KEPT_ONLY + "  MUST, no negative case",
                        "A machine has a field named States.",
                        "machine.states.members-are-objects  BEHAVIOUR, no case")
                .containsPattern("total +3 +1 +0 +2");
    }

    @Test
    void showsGapsOnly() {
        assertThat(run("--filter", "machine.states.*", "--gaps").out()).startsWith("2 gaps:");
        assertThat(run("--filter", "machine.states.*", "--gaps", "--by", "requirement")
                        .out())
                .contains(KEPT_ONLY)
                .doesNotContain("machine.states.object");
    }

    @Test
    void countsTheSidesOfARequirement() {
        CommandResult coverage = run("--filter", "machine.states.*", "--by", "requirement");

        assertThat(coverage.out())
                .containsPattern("machine.states.object +MUST +2 +1 +1")
                .containsPattern(KEPT_ONLY + " +MUST +1 +1 +0 +no negative case")
                .contains("3 requirements: 1 covered, 0 untestable, 2 with a gap");
    }

    @Test
    void showsTheRequirementsOfACase() {
        CommandResult coverage = run("--filter", "machine.states.*", "--by", "case");

        assertThat(coverage.out())
                .containsPattern("a-case +machine.states.required, machine.states.object")
                .containsPattern("another-case +machine.states.object")
                .contains("case", "positive", "negative", "neither");
    }

    @Test
    void selectsLevelsAndKinds() {
        CommandResult coverage =
                run("--filter", "machine.states.*", "--level", "must", "MUST-NOT", "--kind", "static", "--gaps");

        assertThat(coverage.out()).startsWith("1 gap:").contains(KEPT_ONLY);
        assertThat(run("--filter", "machine.states.*", "--kind", "runtime").code())
                .isEqualTo(2);
    }

    @Test
    void printsRequirementsAsJson() throws Exception {
        JsonNode document =
                run("--filter", "machine.states.*", "--format", "json").json();

        assertThat(document.at("/total/gaps").intValue()).isEqualTo(2);
        assertThat(document.at("/chapters/0/chapter").stringValue()).isEqualTo("structure");
        JsonNode object = document.required("requirements")
                .valueStream()
                .filter(each -> each.required("id").stringValue().equals("machine.states.object"))
                .findFirst()
                .orElseThrow();
        assertThat(object.required("positive").intValue()).isEqualTo(1);
        assertThat(object.required("negative").intValue()).isEqualTo(1);
        assertThat(object.required("gaps")).isEmpty();
        assertThat(object.at("/cases/1/id").stringValue()).isEqualTo("another-case");
        assertThat(object.at("/cases/1/side").stringValue()).isEqualTo("negative");
    }

    @Test
    void printsCasesAsJson() throws Exception {
        JsonNode document =
                run("--filter", KEPT_ONLY, "--by", "case", "--format", "json").json();

        assertThat(document.required("cases")).hasSize(1);
        assertThat(document.at("/cases/0/requirements/0/id").stringValue()).isEqualTo(KEPT_ONLY);
        assertThat(document.at("/cases/0/requirements/0/side").stringValue()).isEqualTo("positive");
    }

    @Test
    void exitsWithTwoWhereACaseFileHasAProblem() throws IOException {
        Files.writeString(file, "[]");

        CommandResult coverage = run("--filter", KEPT_ONLY);

        assertThat(coverage.code()).isEqualTo(2);
        assertThat(coverage.err()).contains(file + ":1:1");
        assertThat(coverage.out()).contains("no case");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--level | musst | there is no level 'musst'; there are behaviour, default, example, may, must, must-not, should",
                "--kind | dynamic | there is no kind 'dynamic'; there are interpreter-defined, runtime, static",
                "--filter | nothing.* | there are no requirements that match the options",
                "--by | engine | 'engine' is none of chapter, requirement, case",
            })
    void refusesWhatThereIsNot(String option, String value, String message) {
        CommandResult coverage = run(option, value);

        assertThat(coverage.code()).isEqualTo(2);
        assertThat(coverage.err()).contains(message);
        assertThat(coverage.out()).isEmpty();
    }

    @Test
    void refusesGapsOfCases() {
        CommandResult coverage = run("--gaps", "--by", "case");

        assertThat(coverage.code()).isEqualTo(2);
        assertThat(coverage.err()).contains("--gaps is about requirements; it does not go with --by case");
    }

    private CommandResult run(String... options) {
        Object[] arguments = new Object[options.length + 3];
        arguments[0] = "coverage";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = "--cases";
        arguments[options.length + 2] = file;
        return CommandResult.of(arguments);
    }
}
