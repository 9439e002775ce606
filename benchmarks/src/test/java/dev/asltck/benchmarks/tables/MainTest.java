package dev.asltck.benchmarks.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.cli.document.Block.Cell;
import dev.asltck.harness.cli.document.Block.Grid;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    private static final String PAGE = """
            Before.
            <!-- benchmarks/tables quiet: begin -->
            <!-- benchmarks/tables quiet: end -->
            Between.
            <!-- benchmarks/tables loud: begin -->
            old
            <!-- benchmarks/tables loud: end -->
            After.
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> measured = new ArrayList<>();
    private final List<Effort> efforts = new ArrayList<>();

    /** Says what it was asked to measure. */
    private record FakeTable(String name, Duration perRound, MainTest test) implements Table {

        @Override
        public String question() {
            return "How " + name + "?";
        }

        @Override
        public Duration estimate(Effort effort) {
            return perRound.multipliedBy(effort.rounds());
        }

        @Override
        public Sheet measure(Effort effort, Consumer<String> listener) throws FailedMeasurementException {
            test.measured.add(name);
            test.efforts.add(effort);
            listener.accept("half of it is done");
            if (name.equals("broken")) {
                throw new FailedMeasurementException("no JVM could be started");
            }
            return new Sheet("Guessed.", new Grid(List.of("", "dB"), 1, List.of(List.of(Cell.of(name), Cell.of(3)))));
        }
    }

    private int run(String... arguments) {
        List<Table> tables = List.of(
                new FakeTable("quiet", Duration.ofSeconds(5), this),
                new FakeTable("broken", Duration.ofSeconds(31), this),
                new FakeTable("loud", Duration.ofSeconds(90), this));
        return Main.commandLine(tables)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private static Path page(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("page.md"), text);
    }

    @Test
    void listsTheTablesWithoutMeasuring() {
        assertThat(run()).isZero();

        assertThat(out).hasToString("""
                TABLE   TAKES ABOUT  ANSWERS
                quiet          10 s  How quiet?
                broken        2 min  How broken?
                loud          3 min  How loud?

                All of them take about 5 min.

                """);
        assertThat(measured).isEmpty();
    }

    @Test
    void printsTheTableWithTheMachineTheVersionsAndTheLoad() {
        assertThat(run("loud")).isZero();

        assertThat(measured).containsExactly("loud");
        assertThat(efforts).containsExactly(Effort.FULL);
        assertThat(out.toString())
                .startsWith("`benchmarks/tables loud`: How loud?\n\nMeasured on ")
                .containsPattern(
                        "Measured on \\d{4}-\\d\\d-\\d\\d: .+, \\d+ cores; .+; asl-tck .+, JMH .+\\. Guessed\\.")
                .endsWith("|  | dB |\n| --- | ---: |\n| loud | 3 |\n\n");
        assertThat(err).hasToString("loud, half of it is done\n");
    }

    @Test
    void measuresLittleToTry() {
        assertThat(run("--quick", "loud", "quiet", "loud")).isZero();

        assertThat(measured).containsExactly("loud", "quiet");
        assertThat(efforts).containsOnly(Effort.QUICK);
    }

    @Test
    void writesEachTableBetweenItsOwnComments(@TempDir Path folder) throws IOException {
        Path page = page(folder, PAGE);

        assertThat(run("loud", "quiet", "--document", page.toString())).isZero();

        assertThat(measured).containsExactly("loud", "quiet");
        assertThat(page)
                .content()
                .containsPattern(
                        "(?s)^Before\\.\n<!-- benchmarks/tables quiet: begin -->\n\n`benchmarks/tables quiet`: .*"
                                + "\n\\| quiet \\| 3 \\|\n\n<!-- benchmarks/tables quiet: end -->\nBetween\\.\n.*"
                                + "\n\\| loud \\| 3 \\|\n\n<!-- benchmarks/tables loud: end -->\nAfter\\.\n$")
                .doesNotContain("old");
    }

    @Test
    void measuresNothingIfSomeTableHasNoPlace(@TempDir Path folder) throws IOException {
        Path page = page(folder, PAGE);

        assertThat(run("--all", "--document", page.toString())).isEqualTo(2);

        assertThat(err.toString()).startsWith(page + ": has no line <!-- benchmarks/tables broken: begin -->; add ");
        assertThat(measured).isEmpty();
        assertThat(page).hasContent(PAGE);
    }

    @Test
    void goesOnAfterATableThatCannotBeMeasured() {
        assertThat(run("--all")).isEqualTo(1);

        assertThat(measured).containsExactly("quiet", "broken", "loud");
        assertThat(err.toString()).contains("broken was not measured: no JVM could be started\n");
        assertThat(out.toString()).contains("| loud | 3 |").doesNotContain("How broken?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "silent | 'silent' is none of quiet, broken, loud",
                "loud silent | 'silent' is none of quiet, broken, loud",
                "--all loud | --all measures every table; leave out the names",
                "--quick | no table is named; name some, or use --all",
                "--document page.md | no table is named; name some, or use --all",
                "--quick loud --document page.md | --quick measures too little for a document; leave out one of the two",
                "loud --document nowhere.md | nowhere.md: there is no such file; check the path",
                "--fast | Unknown option: '--fast'"
            },
            quoteCharacter = '"')
    void saysWhatIsWrongWithTheCommand(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);

        assertThat(err.toString()).contains(message);
        assertThat(out.toString()).isEmpty();
        assertThat(measured).isEmpty();
    }
}
