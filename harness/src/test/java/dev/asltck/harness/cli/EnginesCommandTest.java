package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.engines.Descriptors;
import dev.asltck.harness.engines.KnownEngines;
import dev.asltck.harness.engines.ShellEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command {@code engines}, and engines with descriptors in others. */
@EnabledOnOs(OS.LINUX)
class EnginesCommandTest {

    private static final String INSTALL = "{ 'command': ['sh', '-c', 'echo installing; touch installed/it'] }";

    @TempDir
    private Path home;

    private Path engines;

    @BeforeEach
    void describeEngines() throws IOException {
        System.setProperty(KnownEngines.HOME, home.toString());
        engines = Files.createDirectory(home.resolve("engines"));
        ShellEngine.descriptor("shell", "shell").with("install", INSTALL).in(engines);
        Descriptors.good("yours")
                .with("adapter", "{ 'kind': 'step-functions-api', 'dialect': 'aws', 'endpoint': 'http://127.0.0.1:1' }")
                .in(engines);
    }

    @AfterEach
    void forgetThem() {
        System.clearProperty(KnownEngines.HOME);
    }

    private void breakOne() throws IOException {
        Files.writeString(Files.createDirectory(engines.resolve("broken")).resolve("engine.json"), "{}");
    }

    private Path cases() throws IOException {
        return Files.writeString(home.resolve("cases.json"), CaseJson.file(CaseJson.good()));
    }

    private Path wrong() throws IOException {
        return Files.writeString(
                home.resolve("wrong.json"),
                CaseJson.file(CaseJson.good().with("expect", "{ 'succeeds': { 'output': 2 } }")));
    }

    @Nested
    class Lists {

        @Test
        void enginesWithTheirStates() {
            CommandResult list = CommandResult.of("engines");

            assertThat(list.code()).isZero();
            assertThat(list.out()
                            .lines()
                            .map(line -> line.replaceAll(" {2,}", "|").strip()))
                    .containsExactly(
                            "name|state|version|adapter|dialect|tested",
                            "shell|not installed|1.2.3|streams|2026-11-26",
                            "yours|yours to provide|1.2.3|step-functions-api|aws|2026-11-26");
        }

        @Test
        void theSameAsJson() throws Exception {
            JsonNode list = CommandResult.of("engines", "--format", "json").json();

            assertThat(list.at("/0/name").stringValue()).isEqualTo("shell");
            assertThat(list.at("/0/state").stringValue()).isEqualTo("not installed");
            assertThat(list.at("/1/dialect").stringValue()).isEqualTo("aws");
        }

        @Test
        void theOthersWhereADescriptorIsBroken() throws IOException {
            breakOne();

            CommandResult list = CommandResult.of("engines");

            assertThat(list.code()).isEqualTo(2);
            assertThat(list.out()).contains("shell", "yours").doesNotContain("broken");
            assertThat(list.err()).contains("broken/engine.json:1:1: ", "; see docs/engines.md");
        }

        @Test
        void whatIsKnownWithoutAStart() throws Exception {
            JsonNode list = CommandResult.of("list", "engines", "--filter", "yours", "--format", "json")
                    .json();

            assertThat(list.at("/0/dialect").stringValue()).isEqualTo("aws");
            assertThat(list.at("/0/clock").stringValue()).isEqualTo("real");
            assertThat(list.at("/0/adapter").stringValue()).isEqualTo("step-functions-api");
        }
    }

    @Nested
    class Installs {

        @Test
        void whatIsAskedFor() {
            CommandResult install = CommandResult.of("engines", "install", "shell");

            assertThat(install.code()).isZero();
            assertThat(install.out()).isEqualTo("shell 1.2.3: installed\n");
            assertThat(install.err()).isEqualTo("installing\n");
            assertThat(CommandResult.of("engines").out()).containsPattern("shell +installed");
            assertThat(CommandResult.of("engines", "install", "shell").out())
                    .isEqualTo("shell 1.2.3: was installed already\n");
        }

        @Test
        void theOthersWhereOneFails() throws IOException {
            Descriptors.good("sick")
                    .with("install", "{ 'command': ['sh', '-c', 'echo no network; exit 1'] }")
                    .in(engines);

            CommandResult install = CommandResult.of("engines", "install", "sick", "shell");

            assertThat(install.code()).isEqualTo(3);
            assertThat(install.err()).contains("the engine 'sick' cannot be installed: ", "saying: no network");
            assertThat(install.out()).isEqualTo("shell 1.2.3: installed\n");
        }

        @Test
        void nothingThatLacksAProgram() throws IOException {
            Descriptors.good("needy")
                    .with("install", "{ 'command': ['true'], 'needs': ['no-such-program'] }")
                    .in(engines);

            CommandResult install = CommandResult.of("engines", "install", "needy");

            assertThat(install.code()).isEqualTo(2);
            assertThat(install.err()).contains("it needs no-such-program, not found on the PATH; install that first");
        }

        @Test
        void nothingThatIsForTheUserToProvide() {
            CommandResult install = CommandResult.of("engines", "install", "yours");

            assertThat(install.code()).isEqualTo(2);
            assertThat(install.err()).contains("is yours to provide: ", "yours/README.md says how");
        }

        @Test
        void nothingIfThereIsNoSuchEngine() {
            CommandResult install = CommandResult.of("engines", "install", "shell", "nobody");

            assertThat(install.code()).isEqualTo(2);
            assertThat(install.err()).startsWith("there is no engine 'nobody'; the engines are ");
            assertThat(engines.resolve("shell/installed")).doesNotExist();
        }
    }

    @Nested
    class Runs {

        @Test
        void casesOnAllThatAreInstalled() throws IOException {
            CommandResult.of("engines", "install", "shell");

            CommandResult run = CommandResult.of(
                    "run", "--engine", "all-installed", "--cases", cases(), "--results", home.resolve("results"));

            assertThat(run.out()).contains("shell 2.0, dialect spec", "1 passed");
            assertThat(run.code()).isZero();
            assertThat(home.resolve("results/shell/results.jsonl")).exists();
        }

        @Test
        void nothingWhereNoneIsInstalled() throws IOException {
            CommandResult run = CommandResult.of("run", "--engine", "all-installed", "--cases", cases());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("no engine is installed; 'asl-tck engines' lists them");
        }

        @Test
        void casesOnTheEngineOfAPath(@TempDir Path elsewhere) throws IOException {
            Path descriptor = ShellEngine.descriptor("mine", "mine").in(elsewhere);

            CommandResult run = CommandResult.of("run", "--engine", descriptor, "--cases", cases());

            assertThat(run.out()).contains("mine 2.0, dialect spec", "1 passed");
        }

        @Test
        void casesOnTheEngineOfACommandBesideAnother() throws IOException {
            Path adapter = Files.writeString(home.resolve("adapter.sh"), ShellEngine.script("mine"));
            Path results = home.resolve("results");

            CommandResult run = CommandResult.of(
                    "run",
                    "--engine",
                    "reference",
                    "--engine-command",
                    "sh " + adapter,
                    "--cases",
                    cases(),
                    "--results",
                    results);

            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("reference ", "mine 2.0, dialect spec");
            assertThat(results.resolve("reference/results.jsonl")).exists();
            assertThat(results.resolve("engine-command/results.jsonl")).exists();
        }

        @Test
        void oneAgainByItsCommand() throws IOException {
            Path adapter = Files.writeString(home.resolve("adapter.sh"), ShellEngine.script("mine"));

            CommandResult run = CommandResult.of("run", "--engine-command", "sh " + adapter, "--cases", wrong());

            assertThat(run.out())
                    .contains("To run one again: ./asl-tck run --engine-command 'sh " + adapter + "' --cases ")
                    .doesNotContain("reference");
        }

        @Test
        void oneAgainByThePath(@TempDir Path elsewhere) throws IOException {
            Path descriptor = ShellEngine.descriptor("mine", "mine").in(elsewhere);
            Path wrong = wrong();

            CommandResult run = CommandResult.of("run", "--engine", descriptor, "--cases", wrong);

            assertThat(run.out())
                    .contains("To run one again: ./asl-tck run --engine " + descriptor + " --cases " + wrong);
        }

        @Test
        void casesWhereTheUserSaysThatTheServerIs() throws IOException {
            CommandResult run = CommandResult.of(
                    "run", "--engine", "yours", "--endpoint-url", "http://127.0.0.1:2", "--cases", cases());

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains("the engine 'yours' cannot be started: ", "127.0.0.1:2");
        }

        @Test
        void noServerForAnEngineWithoutOne() throws IOException {
            CommandResult run = CommandResult.of(
                    "run", "--engine", "shell", "--endpoint-url", "http://127.0.0.1:2", "--cases", cases());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("are about engines with the Step Functions API");
        }

        @Test
        void nothingOnAnEngineWhoseDescriptorIsBroken() throws IOException {
            breakOne();

            CommandResult run = CommandResult.of("run", "--engine", "broken", "--cases", cases());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("broken/engine.json:1:1: ", "; see docs/engines.md");
        }

        @Test
        void nothingOnOneThatIsNotInstalled() throws IOException {
            CommandResult run = CommandResult.of("run", "--engine", "shell", "--cases", cases());

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .isEqualTo("the engine 'shell' cannot be started: it is not installed; run 'asl-tck engines install"
                            + " shell'\n");
        }
    }
}
