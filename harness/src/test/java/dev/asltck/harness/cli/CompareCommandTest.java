package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.schema.JsonSchema;
import dev.asltck.reference.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The command {@code compare}. */
class CompareCommandTest {

    /** Two runs of an engine, in which there is a change of each kind. */
    private static final Path PREPARED = Path.of("../reports/src/test/resources/dev/asltck/reports/comparison");

    private static final Path OLD = PREPARED.resolve("old.jsonl");
    private static final Path NEW = PREPARED.resolve("new.jsonl");

    @TempDir
    private Path folder;

    private static CommandResult compare(Path old, Path newer, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("compare", old, newer));
        arguments.addAll(Arrays.asList(more));
        return CommandResult.of(arguments.toArray());
    }

    private Path run(String name, Path cases, Object... more) {
        Path results = folder.resolve(name);
        List<Object> arguments = new ArrayList<>(List.of("run", "--cases", cases, "--results", results));
        arguments.addAll(Arrays.asList(more));
        CommandResult.of(arguments.toArray());
        return results;
    }

    private Path cases(String name, CaseJson... cases) throws IOException {
        return Files.writeString(folder.resolve(name), CaseJson.file(cases));
    }

    private static CaseJson named(String id) {
        return CaseJson.good().with("id", "'" + id + "'");
    }

    @Test
    void saysWhatEachChangeBelongsTo() {
        CommandResult compare = compare(OLD, NEW);

        assertThat(compare.code()).isOne();
        assertThat(compare.err()).isEmpty();
        assertThat(compare.out())
                .startsWith("OLD  toy 1.0, dialect spec, asl-tck 0.1.0\nNEW  toy 1.1, dialect spec, asl-tck 0.1.0\n")
                .contains(
                        "! The runs are not of the same cases (what differs: the cases to choose from). Compared is what"
                                + " both have, 13 cases; 1 more in OLD only, 1 more in NEW only.\n",
                        "\nThe engine: 6 changes\n",
                        "engine version 1.0 -> 1.1.\n",
                        "\nThe case: 2 changes\n",
                        "\nThe expectation: 1 change\n",
                        "\nAn error: 1 change\n",
                        """
                          CHANGED-FAILURE engine-fails-otherwise  concepts/data/numbers.json:7
                            A title of some length
                            failed, output /a -> failed, output /b
                            output at /b
                              expected  1
                              actual    3
                        """)
                .endsWith("13 cases compared: 5 regressions, 1 improvement, 1 changed failure, 1 newly unsupported,"
                        + " 1 newly supported, 1 unknown now\n");
    }

    @Test
    void findsNothingInTheSameRun() {
        CommandResult compare = compare(OLD, OLD, "--fail-on", "any");

        assertThat(compare.code()).isZero();
        assertThat(compare.out()).endsWith("14 cases compared: no change\n").doesNotContain("!");
    }

    @Test
    void printsJsonThatIsValid() throws Exception {
        JsonNode schema = Json.read(Files.readString(
                Path.of("../reports/src/main/resources/dev/asltck/reports/schema/comparison-1.schema.json")));

        JsonNode comparison = compare(OLD, NEW, "--format", "json").json();

        assertThat(JsonSchema.of(schema).validate(comparison)).isEmpty();
        assertThat(comparison)
                .isEqualTo(withoutRepeats(Json.read(Files.readString(PREPARED.resolve("comparison.json")))));
    }

    /** The prepared document has one case run again, which cannot be done with an engine that does not exist. */
    private static JsonNode withoutRepeats(JsonNode document) {
        for (JsonNode change : document.required("changes")) {
            ObjectNode target = (ObjectNode) change;
            if (target.remove("repeats") != null) {
                target.putArray("belongsTo").add("engine");
            }
        }
        return document;
    }

    @Test
    void writesMarkdownBesideTheText() {
        Path page = folder.resolve("comparison.md");

        CommandResult compare = compare(OLD, NEW, "--markdown", page);

        assertThat(compare.out()).startsWith("OLD  toy");
        assertThat(page).content().startsWith("## 13 cases compared: ").contains("\n### The engine (6)\n");
    }

    @Test
    void saysThatMarkdownCannotBeWritten() {
        CommandResult compare = compare(OLD, NEW, "--markdown", folder.resolve("no/page.md"));

        assertThat(compare.code()).isEqualTo(2);
        assertThat(compare.err()).contains("page.md: cannot be written");
    }

    @ParameterizedTest
    @CsvSource({"regression, 1, 0", "any, 1, 1", "never, 0, 0"})
    void failsOnWhatItIsToldTo(String change, int worse, int better) throws IOException {
        Path right = run("right", cases("cases.json", named("a")));
        Path wrong = run("wrong", folder.resolve("cases.json"), "--engine", "wrong", "--dialect", "spec");

        assertThat(compare(right, wrong, "--fail-on", change).code()).isEqualTo(worse);
        assertThat(compare(wrong, right, "--fail-on", change).code()).isEqualTo(better);
    }

    @Test
    void comparesEnginesAndSaysSo() throws IOException {
        Path right = run("right", cases("cases.json", named("a")));
        Path wrong = run("wrong", folder.resolve("cases.json"), "--engine", "wrong", "--dialect", "spec");

        assertThat(compare(right, wrong).out())
                .contains(
                        "! The runs are of different engines",
                        "engine name reference -> wrong",
                        "1 case compared: 1 regression\n");
    }

    @Test
    void comparesDialectsAndSaysSo() throws IOException {
        Path cases = cases("cases.json", named("a").with("dialects", """
                        { 'aws': { 'difference': 'a-difference', 'expect': { 'timesOut': true },
                                   'evidence': [{ 'kind': 'aws-documented', 'source': 'a page' }] } }
                        """), named("b"));
        Path spec = run("spec", cases, "--dialect", "spec");
        Path aws = run("aws", cases, "--dialect", "aws");

        CommandResult compare = compare(spec, aws);

        assertThat(compare.out())
                .contains("! The runs applied the expectations of different dialects: dialect spec -> aws.\n")
                .contains("\nThe dialect: 1 change\n", "2 cases compared: 1 regression\n");
    }

    @Test
    void comparesShardsOnNothing() throws IOException {
        Path cases = cases("cases.json", named("a"), named("b"), named("c"), named("d"));
        Path first = run("first", cases, "--shard", "1/2");
        Path second = run("second", cases, "--shard", "2/2");
        Path whole = run("whole", cases);

        assertThat(compare(first, second).code()).isEqualTo(2);
        assertThat(compare(first, second).err()).contains("the runs have no case in common");
        assertThat(compare(whole, first).code()).isZero();
        assertThat(compare(whole, first).out())
                .contains(
                        "! The runs are not of the same cases (what differs: shard none -> 1/2). Compared is what both"
                                + " have, ");
    }

    @Test
    void knowsARenamedCaseByItsAlias() throws IOException {
        Path old = run("old", cases("cases.json", named("was"), named("b")));
        Path renamed = cases("renamed.json", named("is").with("aliases", "['was']"), named("b"));
        Path newer = run("new", renamed, "--engine", "wrong", "--dialect", "spec");

        CommandResult compare = compare(old, newer, "--cases", renamed);

        assertThat(compare.out())
                .contains("REGRESSION is, formerly was  ", "2 cases compared: 2 regressions")
                .contains("! The runs did not have the same cases to choose from, and yet ran the same 2 cases.");
    }

    @Test
    void comparesValuesIfAskedTo() {
        assertThat(compare(OLD, NEW).out()).doesNotContain("stays-with-another-value");
        assertThat(compare(OLD, NEW, "--exact").out())
                .contains("CHANGED-FAILURE stays-with-another-value", "before    \"2026-01-02T03:04:05Z\"");
    }

    @Test
    void letsNoEngineCommandATerminal() throws IOException {
        Path hostile = Files.writeString(
                folder.resolve("hostile.jsonl"),
                Files.readString(NEW)
                        .replace("\"toy\"", "\"\\u001b[31m\\u202etoy\\n\\ud800\"")
                        .replace("(failed with States.Timeout)", "\\u001b]0;title\\u0007"));

        CommandResult compare = compare(OLD, hostile, "--markdown", folder.resolve("page.md"));

        assertThat(compare.out().codePoints())
                .noneMatch(each -> each == 0x1b || each == 7 || each == 0x202e || each == 0xd800);
        assertThat(compare.out()).contains("NEW  \\u001B[31m\\u202Etoy\\n\\uD800 1.1");
        assertThat(folder.resolve("page.md")).content().contains("`\\u001B[31m\\u202Etoy\\n\\uD800` `1.1`");
    }

    @Test
    void refusesATruncatedRun() throws IOException {
        List<String> lines = Files.readAllLines(NEW);
        Path torn = Files.write(folder.resolve("torn.jsonl"), lines.subList(0, 3));

        CommandResult compare = compare(OLD, torn);

        assertThat(compare.code()).isEqualTo(2);
        assertThat(compare.out()).isEmpty();
        assertThat(compare.err()).startsWith(torn + ":3: the footer is missing: the run was interrupted");
    }

    @Test
    void refusesWhatIsNotThere() {
        CommandResult compare = compare(OLD, folder.resolve("gone.jsonl"));

        assertThat(compare.code()).isEqualTo(2);
        assertThat(compare.err()).contains("gone.jsonl: there is no such file; check the path");
    }

    @Test
    void wantsOneRunOnEachSide() throws IOException {
        Path cases = cases("cases.json", named("a"));
        run("several/one", cases);
        run("several/two", cases);

        CommandResult compare = compare(OLD, folder.resolve("several"));

        assertThat(compare.code()).isEqualTo(2);
        assertThat(compare.err()).contains("there are 2 runs here; name one of them, such as ");
    }
}
