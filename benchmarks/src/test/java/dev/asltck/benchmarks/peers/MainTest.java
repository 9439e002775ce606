package dev.asltck.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void measuresTheReferenceInProcessesOfItsOwn(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(
                folder.resolve("page.md"),
                "Before.\n<!-- benchmarks/peers: begin -->\n<!-- benchmarks/peers: end -->\n");

        int exitCode = run("--rounds", "3", "--seconds", "0.001", "--document", page.toString());

        assertThat(err.toString()).contains("round 3 of 3: reference, map: ");
        assertThat(exitCode).isZero();
        String row = out.toString()
                .lines()
                .filter(line -> line.startsWith("reference "))
                .findFirst()
                .orElseThrow();
        assertThat(row).containsPattern("^reference( +[0-9.,]+ \\([0-9.,]+ – [0-9.,]+\\)){5} ");
        assertThat(page).content().startsWith("Before.\n").contains("| reference | ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--rounds 2 | --rounds is 2; fewer than 3 tell nothing of the spread",
                "--seconds 0 | --seconds is 0.0; it has to be more than 0",
                "--deadline 0 | --deadline is 0; it has to be more than 0",
                "--workload nap | 'nap' is none of cold-start, jsonpath-loop, jsonata-loop, map",
                "--engine nobody | there is no engine 'nobody'",
                "--fast | Unknown option: '--fast'",
                "--workload map --document nowhere.md | nowhere.md"
            })
    void saysWhatIsWrongWithTheCommand(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);

        assertThat(err.toString()).contains(message);
        assertThat(out.toString()).isEmpty();
    }
}
