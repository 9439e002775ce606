package dev.asltck.harness.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.DiscoveryIssue.Severity;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineTestKit;

class DiscoveryIssuesTest {

    @Test
    void reportsAMalformedFileAtThePlaceOfTheMistake() {
        DiscoveryIssue issue = onlyIssue(
                kit().configurationParameter(Parameters.CASES, Kit.folder("cases") + ", " + Kit.folder("malformed")));

        assertThat(issue.message()).contains("broken.json:3:", "not a JSON text");
        FileSource source = (FileSource) issue.source().orElseThrow();
        assertThat(source.getFile()).hasName("broken.json");
        assertThat(source.getPosition().orElseThrow().getLine()).isEqualTo(3);
    }

    @Test
    void reportsAFolderThatIsNotThere() {
        DiscoveryIssue issue =
                onlyIssue(kit().configurationParameter(Parameters.CASES, Kit.folder("cases") + ",no/such/folder"));

        assertThat(issue.message()).contains("no/such/folder").contains("there is no such file or folder");
    }

    @Test
    void reportsAFilterThatLeavesNothing() {
        DiscoveryIssue issue = onlyIssue(kit().configurationParameter(Parameters.FILTER, "id:nobody"));

        assertThat(issue.message()).startsWith("no case is left of 5");
    }

    @ParameterizedTest
    @CsvSource({
        "asl-tck.engine,   nobody, 'the parameter ''asl-tck.engine'' is ''nobody'': there is no engine ''nobody''; the engines are toy'",
        "asl-tck.dialect,  german, 'the parameter ''asl-tck.dialect'' is ''german'': the dialects are spec and aws'",
        "asl-tck.names,    number, 'the parameter ''asl-tck.names'' is ''number'': names are made of id-and-title, id, title'",
        "asl-tck.deadline, soon,   'the parameter ''asl-tck.deadline'' is ''soon'': a deadline is a number of seconds, such as 30 or 0.5'",
        "asl-tck.deadline, 0.0,    'the parameter ''asl-tck.deadline'' is ''0.0'': a deadline is a number of seconds, such as 30 or 0.5'",
        "asl-tck.filter,   (,      'the parameter ''asl-tck.filter'' is ''('': the filter ''('' is malformed: something is missing at its end'",
    })
    void reportsAMalformedParameter(String name, String value, String message) {
        assertThat(onlyIssue(kit().configurationParameter(name, value)).message())
                .isEqualTo(message);
    }

    @Test
    void reportsAnUnknownParameter() {
        assertThat(onlyIssue(kit().configurationParameter("asl-tck.engin", "toy"))
                        .message())
                .startsWith("there is no parameter 'asl-tck.engin'; there are asl-tck.cases, asl-tck.deadline,");
    }

    private static EngineTestKit.Builder kit() {
        return Kit.kit(ToyEngine.correct());
    }

    private static DiscoveryIssue onlyIssue(EngineTestKit.Builder kit) {
        List<DiscoveryIssue> issues = kit.discover().getDiscoveryIssues();

        assertThat(issues).hasSize(1);
        assertThat(issues.get(0).severity()).isEqualTo(Severity.ERROR);
        return issues.get(0);
    }
}
