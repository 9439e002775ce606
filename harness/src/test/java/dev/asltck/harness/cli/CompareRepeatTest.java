package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.reference.json.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code compare --repeat}, with an engine that answers the case 'flaky' otherwise in two of three starts. */
class CompareRepeatTest {

    @TempDir
    private Path folder;

    private Path cases;
    private Path old;
    private Path newer;

    @BeforeEach
    void runTwice() throws IOException {
        cases = folder.resolve("cases.json");
        old = folder.resolve("old");
        newer = folder.resolve("new");
        writeCases("flaky", "worse", "steady");
        CommandResult first = run(old);
        CommandResult second = run(newer);
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(second.code()).as(second.err()).isOne();
    }

    private void writeCases(String... ids) throws IOException {
        CaseJson[] all = Arrays.stream(ids).map(CompareRepeatTest::named).toArray(CaseJson[]::new);
        Files.writeString(cases, CaseJson.file(all));
    }

    /** Each case has another input, as no two may tell the engine the same. */
    private static CaseJson named(String id) {
        return CaseJson.good()
                .with("id", "'" + id + "'")
                .with("input", "'" + id + "'")
                .with("expect", "{ 'succeeds': { 'output': '" + id + "' } }");
    }

    private CommandResult run(Path results) {
        return CommandResult.of("run", "--engine-command", engine("1.0"), "--cases", cases, "--results", results);
    }

    private String engine(String version) {
        return "node src/test/resources/dev/asltck/harness/cli/flaky.mjs '" + folder.resolve("starts") + "' " + version;
    }

    private CommandResult compare(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("compare", old, newer, "--cases", cases));
        arguments.addAll(Arrays.asList(more));
        return CommandResult.of(arguments.toArray());
    }

    @Test
    void tellsAFlakeFromAChangeThatLasts() throws JsonSyntaxException {
        JsonNode changes = compare("--repeat", 3, "--engine-command", engine("1.0"), "--format", "json")
                .json()
                .at("/changes");

        assertThat(changes).hasSize(2);
        assertThat(changes.at("/0/id").stringValue()).isEqualTo("flaky");
        assertThat(changes.at("/0/belongsTo")).hasToString("[\"flake\"]");
        assertThat(changes.at("/0/repeats")).hasToString("{\"asBefore\":1,\"asNow\":2,\"otherwise\":0,\"errored\":0}");
        assertThat(changes.at("/1/id").stringValue()).isEqualTo("worse");
        assertThat(changes.at("/1/belongsTo")).hasToString("[\"unexplained\"]");
        assertThat(changes.at("/1/repeats")).hasToString("{\"asBefore\":0,\"asNow\":3,\"otherwise\":0,\"errored\":0}");
    }

    @Test
    void saysHowOftenTheOldAnswerCameBack() {
        CommandResult compare = compare("--repeat", 3, "--engine-command", engine("1.0"));

        assertThat(compare.code()).isOne();
        assertThat(compare.out())
                .contains(
                        "A flake: 1 change\n",
                        "    run again: 1 of 3 as before, 2 as now\n",
                        "The engine, in the same version: 1 change\n",
                        "run again, the engine answered as in NEW each time",
                        "    run again: 0 of 3 as before, 3 as now\n",
                        "3 cases compared: 2 regressions; one of them is a flake\n");
    }

    /** Without cases that are run again, both changes would fail the build. */
    @Test
    void doesNotFailForAFlake() throws IOException {
        writeCases("flaky", "steady");
        Files.delete(folder.resolve("starts"));
        run(old);
        run(newer);

        assertThat(compare().code()).isOne();
        assertThat(compare("--repeat", 3, "--engine-command", engine("1.0")).code())
                .isZero();
    }

    @Test
    void wantsTheVersionThatRan() {
        CommandResult compare = compare("--repeat", 3, "--engine-command", engine("1.1"));

        assertThat(compare.code()).isEqualTo(2);
        assertThat(compare.err()).contains("the engine here is flaky 1.1, and that of NEW was flaky 1.0");
        assertThat(compare.out()).contains("3 cases compared: 2 regressions");
    }

    @Test
    void wantsToKnowHowToStartAnEngineWithoutAName() {
        CommandResult compare = compare("--repeat", 3);

        assertThat(compare.code()).isEqualTo(2);
        assertThat(compare.err())
                .contains(
                        "there is no engine 'flaky'", "say with --engine or --engine-command how to start that of NEW");
        assertThat(compare.out()).contains("3 cases compared: 2 regressions");
    }

    @Test
    void tellsThatTheEngineCannotBeStarted() {
        CommandResult compare = compare("--repeat", 3, "--engine", "unstartable");

        assertThat(compare.code()).isEqualTo(3);
        assertThat(compare.err()).contains("nothing listens on port 8083");
        assertThat(compare.out()).contains("3 cases compared: 2 regressions");
    }

    @Test
    void runsNoCaseAgainThatIsNotWhatItWas() throws IOException {
        Files.writeString(cases, CaseJson.file(named("flaky"), named("worse").withState("{ 'Type': 'Succeed' }")));

        CommandResult compare = compare("--repeat", 3, "--engine-command", engine("1.0"));

        assertThat(compare.err()).contains("not run again: 1 of 2 changed cases, which are not what they were in NEW");
        assertThat(compare.out())
                .contains("run again: 1 of 3 as before, 2 as now")
                .doesNotContain("0 of 3");
    }

    @Test
    void runsNothingAgainWhereNothingBelongsToTheEngine() {
        CommandResult compare = CommandResult.of("compare", old, old, "--repeat", 3, "--engine-command", engine("1.0"));

        assertThat(compare.code()).isZero();
        assertThat(compare.err()).isEqualTo("nothing was run again: no change may belong to the engine\n");
    }

    @Test
    void refusesAnEngineForNothing() {
        assertThat(compare("--engine", "reference").err()).contains("add --repeat N");
        assertThat(compare("--repeat", 2, "--engine", "reference", "--engine-command", "x")
                        .err())
                .contains("give either --engine or --engine-command");
    }
}
