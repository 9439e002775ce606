package dev.asltck.site.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.site.ExampleBook;
import dev.asltck.site.ExampleRuns;
import dev.asltck.site.matrix.Matrix;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunReportTest {

    private static final Matrix MATRIX = Matrix.of(ExampleRuns.small(), new ExampleBook(""));

    /** Of a version with every verdict. */
    private final RunReport report = new RunReport(MATRIX, 2);

    private static List<String> sizes(List<Group> groups) {
        return groups.stream()
                .map(group -> group.rows().size() + " " + group.name())
                .toList();
    }

    @Test
    void groupsFailuresByCauseAndByRequirement() {
        assertThat(sizes(report.causes())).containsExactly("6 outcome: succeeded instead of rejected");
        assertThat(sizes(report.broken())).containsExactly("6 r.one");
    }

    @Test
    void listsBreakdownsAndWhatIsLacking() {
        assertThat(sizes(report.incidents()))
                .containsExactly("6 errored: no answer", "3 crashed: no answer", "3 hung: no answer");
        assertThat(sizes(report.lacking())).containsExactly("6 jsonata");
    }

    @Test
    void scoresWhatTheRunHad() {
        RunReport part = new RunReport(MATRIX, 1);

        assertThat(part.score().cases()).isEqualTo(30);
        assertThat(part.chapters()).extracting(line -> line.score().notRun()).containsExactly(10, 10, 10);
        assertThat(part.features()).extracting(ScoreLine::name).containsExactly("jsonata");
    }
}
