package dev.asltck.reference.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What AWS was recorded to do is what the interpreter does in its dialect. */
class RecordedExecutionsTest {

    /** Explains every record that differs. */
    private static final Path NOTES = Path.of("../docs/aws-notes.md");

    /** Guards against a file that is there and empty. */
    private static final int FEWEST = 100;

    @Test
    void agreeWithTheInterpreter() throws IOException {
        List<Recording> recordings = Recording.all("aws-executions.jsonl").stream()
                .filter(recording -> recording.is("runnable"))
                .toList();
        assertThat(recordings).hasSizeGreaterThan(FEWEST);
        Agreement agreement = new Agreement();
        List<String> differing = new ArrayList<>();
        for (Recording recording : recordings) {
            Map<Agreement.Tier, Boolean> tiers = new EnumMap<>(Agreement.Tier.class);
            List<String> differences = new RecordedExecution(recording).compare(tiers);
            agreement.add(tiers);
            if (!differences.isEmpty()) {
                differing.add(recording.id() + "\n" + String.join("\n", differences));
            }
        }
        String notes = Files.exists(NOTES) ? Files.readString(NOTES) : "";
        List<String> unexplained = differing.stream()
                .filter(text -> !notes.contains("`" + text.lines().findFirst().orElseThrow() + "`"))
                .toList();

        System.out.println("Recorded executions of AWS, " + recordings.size() + ":\n" + agreement.table());
        assertThat(unexplained)
                .as("records that differ and are not explained in " + NOTES)
                .isEmpty();
        assertThat(agreement.shares())
                .allSatisfy((tier, share) -> assertThat(share).as(tier.title()).isGreaterThanOrEqualTo(tier.target()));
    }
}
