package dev.asltck.benchmarks.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.cli.document.MarkdownPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CommandTableTest {

    private final List<CommandRun> runs = new ArrayList<>();

    private CommandTable table(String output) {
        return new CommandTable(
                "run",
                "How long?",
                List.of("run", "--quiet"),
                Duration.ofSeconds(3),
                new CommandTable.Result("cases", Pattern.compile("(?m)^(\\d+) cases in ")),
                arguments -> {
                    assertThat(arguments).containsExactly("run", "--quiet");
                    runs.add(new CommandRun(10 - runs.size(), 20 - runs.size(), output));
                    return runs.get(runs.size() - 1);
                });
    }

    @Test
    void leavesOutTheFirstRun() throws Exception {
        List<String> told = new ArrayList<>();

        Sheet sheet = table("So it goes\n7064 cases in 1.7 s: all passed\n").measure(Effort.FULL, told::add);

        assertThat(runs).hasSize(8);
        assertThat(told).hasSize(7).startsWith("run 1 of 7: ./asl-tck run --quiet");
        assertThat(sheet.method()).isEqualTo("Median of 7 runs, after one that does not count.");
        assertThat(MarkdownPage.of(List.of(sheet.grid()))).isEqualTo("""
                | command | wall time, s | lowest – highest | processor time, s | lowest – highest | cases |
                | --- | ---: | ---: | ---: | ---: | ---: |
                | ./asl-tck run --quiet | 6 | 3 – 9 | 16 | 13 – 19 | 7064 |
                """);
    }

    @Test
    void failsWhereTheCommandDoesNotSayWhatItHasDone() {
        assertThatThrownBy(() -> table("nothing").measure(Effort.QUICK, line -> {}))
                .isInstanceOf(FailedMeasurementException.class)
                .hasMessage("./asl-tck run --quiet prints no cases, but: nothing");
    }
}
