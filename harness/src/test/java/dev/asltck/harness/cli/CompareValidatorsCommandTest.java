package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.validators.FakeProgram;
import dev.asltck.reference.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** With a small program in place of a validator, which does what the name of the first state says. */
class CompareValidatorsCommandTest {

    @TempDir
    private Path folder;

    private Path program;
    private Path file;

    @BeforeEach
    void writeTheProgram() throws IOException {
        program = FakeProgram.versatile(folder);
        file = folder.resolve("cases.json");
    }

    /** A valid definition. */
    private static CaseJson valid(String state) {
        return CaseJson.good()
                .with("id", "'valid-" + state.toLowerCase(Locale.ROOT) + "'")
                .with(
                        "definition",
                        "{ 'StartAt': '" + state + "', 'States': { '" + state + "': { 'Type': 'Succeed' } } }");
    }

    /** One that breaks a requirement. */
    private static CaseJson invalid(String state) {
        return CaseJson.good()
                .with("id", "'invalid-" + state.toLowerCase(Locale.ROOT) + "'")
                .with("requirements", "['state.type.required']")
                .with("definition", "{ 'StartAt': '" + state + "', 'States': { '" + state + "': { 'End': true } } }")
                .with("expect", "{ 'rejected': { 'phase': 'validate', 'requirement': 'state.type.required' } }");
    }

    private CommandResult compare(CaseJson[] cases, Object... more) throws IOException {
        Files.writeString(file, CaseJson.file(cases));
        Object[] arguments = {"compare-validators", "--validator", program, "--cases", file};
        Object[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return CommandResult.of(all);
    }

    /** Right answers, wrong ones and a crash. */
    private static CaseJson[] several() {
        return new CaseJson[] {valid("Good"), valid("Refuse"), valid("Crash"), invalid("Good"), invalid("Refuse")};
    }

    @Test
    void countsEachKindOfMistake() throws IOException {
        CommandResult result = compare(several());

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(
                        "The 5 cases have 5 different definitions. By the specification 2 of them are invalid and 3 valid")
                .contains("fake 1.2 accepts 1 of 2 invalid definitions (50 %) and refuses 1 of 3 valid ones (33 %);"
                        + " it breaks down on 1.")
                .containsPattern("\\Qfake 1.2\\E +5 +2 +1 +1 +1 +0 +0 +spec");
    }

    @Test
    void showsTheShortestDefinitionOfEachMistake() throws IOException {
        CommandResult result = compare(several());

        assertThat(result.out().lines().filter(line -> line.startsWith("state.type.required")))
                .singleElement()
                .asString()
                .contains("fake", "{\"StartAt\":\"Good\"", "invalid-good");
        assertThat(result.out())
                .contains("Valid, but refused by fake", "valid-refuse")
                .contains("Crashes of fake", "TypeError", "valid-crash")
                .doesNotContain("Hangs of fake", "No answer from fake", "refused by asl-tck");
    }

    @Test
    void countsWhatTakesTooLongAsAHang() throws IOException {
        CommandResult result = compare(new CaseJson[] {valid("Hang"), valid("Good")}, "--deadline", 3);

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("Hangs of fake", "no answer within 3 seconds", "valid-hang")
                .doesNotContain("Invalid, but accepted")
                .containsPattern("\\Qfake 1.2\\E +2 +1 +0 +0 +0 +1 +0 +spec");
    }

    @Test
    void writesAPageAndEveryAnswer() throws Exception {
        Path page = folder.resolve("docs/page.md");

        CommandResult result = compare(several(), "--document", page, "--results", folder);

        assertThat(result.out()).contains("Document: " + page, "Results: " + folder.resolve("validators.json"));
        assertThat(page)
                .content()
                .startsWith("# Validators compared\n")
                .contains("| fake 1.2 | 5 | 2 | 1 | 1 | 1 | 0 | 0 | spec |");
        JsonNode results = Json.read(Files.readString(folder.resolve("validators.json")));
        assertThat(results.path("validators")
                        .path(1)
                        .path("spec")
                        .path("wrong-accept")
                        .intValue())
                .isEqualTo(1);
        assertThat(results.path("definitions")
                        .path(1)
                        .path("spec")
                        .path("answers")
                        .path("fake")
                        .toString())
                .isEqualTo("{\"verdict\":\"refused\",\"mark\":\"wrong-refusal\",\"messages\":[\"no\",\"never\"]}");
    }

    @Test
    void writesTheSamePageTwice() throws IOException {
        Path one = folder.resolve("one.md");
        Path two = folder.resolve("two.md");

        compare(several(), "--document", one);
        compare(several(), "--document", two);

        assertThat(two).hasSameTextualContentAs(one);
    }

    @Test
    void printsEveryAnswerAsJson() throws Exception {
        CommandResult result = compare(new CaseJson[] {valid("Good")}, "--format", "json");

        assertThat(result.json()
                        .path("definitions")
                        .path(0)
                        .path("aws")
                        .path("answers")
                        .path("fake")
                        .path("mark")
                        .stringValue())
                .isEqualTo("right");
    }

    @Test
    void exitsWithThreeOnGarbage() throws IOException {
        CommandResult result = compare(new CaseJson[] {valid("Garbage"), valid("Good")});

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out())
                .contains(
                        "Of 1 nothing is known: the program in between failed.", "No answer from fake", "Validating...")
                .containsPattern("\\Qfake 1.2\\E +2 +1 +0 +0 +0 +0 +1 +spec");
    }

    @Test
    void exitsWithThreeAndNoTableIfAProgramCannotBeStarted() throws IOException {
        Files.writeString(file, CaseJson.file(valid("Good")));
        Path missing = folder.resolve("missing");

        CommandResult result = CommandResult.of("compare-validators", "--validator", missing, "--cases", file);

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith(missing + ": it cannot be started").hasLineCount(1);
    }

    @Test
    void wantsNamesThatTellValidatorsApart() throws IOException {
        CommandResult result = compare(new CaseJson[] {valid("Good")}, "--validator", program);

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err())
                .contains(program + ": there is another validator of the name fake")
                .hasLineCount(1);
    }

    @Test
    void exitsWithOneIfOurOwnValidatorIsWrong() throws IOException {
        CaseJson wrong =
                invalid("Refuse").with("definition", "{ 'StartAt': 'A', 'States': { 'A': { 'Type': 'Succeed' } } }");

        CommandResult result = compare(new CaseJson[] {wrong});

        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void exitsWithTwoIfThePageCannotBeWritten() throws IOException {
        CommandResult result = compare(new CaseJson[] {valid("Good")}, "--document", file.resolve("page.md"));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("cannot be written", "choose another place with --document")
                .hasLineCount(1);
    }
}
