package dev.asltck.reports.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.golden.Runs;
import dev.asltck.reports.results.RunResults;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedRunTest {

    @Test
    void isNamedAfterEngineAndDialect() {
        assertThat(names(run("moto", "5", "aws", 1), run("moto", "5", "spec", 2)))
                .containsExactly("moto-spec", "moto-aws");
    }

    @Test
    void isNamedAfterTheVersionTooWhereItHasTo() {
        assertThat(names(run("moto", "5.1", "aws", 1), run("moto", "5.2", "aws", 2), run("a", "1", "aws", 3)))
                .containsExactly("a-aws", "moto-5.1-aws", "moto-5.2-aws");
    }

    @Test
    void isNumberedWhereNothingElseDiffers() {
        assertThat(names(run("moto", "5", "aws", 1), run("moto", "5", "aws", 2)))
                .containsExactly("moto-5-aws-1", "moto-5-aws-2");
    }

    @Test
    void takesNoNameThatAnotherHas() {
        assertThat(names(run("moto", "5", "aws", 1), run("moto", "6", "aws", 2), run("moto-5", "1", "aws", 3)))
                .containsExactly("moto-5-aws-2", "moto-6-aws", "moto-5-aws");
    }

    @Test
    void hasNothingInItsNameThatAFileSystemMinds() {
        assertThat(names(Runs.hostile(), run("../..", "", "aws", 1), run("\u00c4\u00d6", "1", "aws", 2)))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9][a-z0-9._-]{0,120}"));
    }

    @Test
    void standsInOneOrderWhateverThatOfTheFiles() {
        List<RunResults> runs =
                new ArrayList<>(List.of(Runs.hostile(), Runs.toy(), Runs.toyOfAws(), run("toy", "0", "aws", 9)));
        List<NamedRun> inOrder = NamedRun.of(runs);
        Collections.reverse(runs);

        assertThat(NamedRun.of(runs)).isEqualTo(inOrder);
    }

    private static List<String> names(RunResults... runs) {
        return NamedRun.of(List.of(runs)).stream().map(NamedRun::name).toList();
    }

    private static RunResults run(String engine, String version, String dialect, int second) {
        return Runs.of(
                engine, version, dialect, Map.of(), Instant.EPOCH.plusSeconds(second), List.of(Runs.passed("a", "c")));
    }
}
