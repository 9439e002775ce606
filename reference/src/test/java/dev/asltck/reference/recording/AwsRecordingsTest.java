package dev.asltck.reference.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.dialect.MachineType;
import dev.asltck.reference.dialect.Target;
import dev.asltck.reference.parse.Definition;
import dev.asltck.reference.parse.SourceFormat;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What AWS was recorded to accept is accepted in its dialect, and what it refused is refused. */
class AwsRecordingsTest {

    /** Guards against files that are there and empty. */
    private static final int FEWEST = 40;

    @Test
    void agreesOnDefinitionsThatWereGivenForValidation() {
        List<Recording> records = Recording.all("aws-validation.jsonl").stream()
                .filter(record -> record.text("kind").equals("definition"))
                .toList();

        assertThat(records).hasSizeGreaterThan(FEWEST).allSatisfy(record -> {
            List<Problem> errors = errors(record, record.get("type").stringValue("STANDARD"));
            assertThat(errors.isEmpty())
                    .as("%s: %s", record.id(), errors)
                    .isEqualTo(record.text("result").equals("accepted"));
        });
    }

    @Test
    void acceptsDefinitionsThatWereExecuted() {
        List<Recording> records = Recording.all("aws-executions.jsonl");

        assertThat(records)
                .hasSizeGreaterThan(FEWEST)
                .allSatisfy(record -> assertThat(errors(record, record.text("sm_type")))
                        .as(record.id())
                        .isEmpty());
    }

    private static List<Problem> errors(Recording record, String machineType) {
        Target target = Target.deployed(Dialect.AWS, MachineType.valueOf(machineType));
        return Definition.load(record.definition(), SourceFormat.JSON, target).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }
}
