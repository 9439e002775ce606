package dev.asltck.reference.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** States that AWS was recorded to test by themselves come to the same. */
class RecordedTestStatesTest {

    private static final int FEWEST = 30;

    /** Calls that were refused are about the interface of TestState, such as what a mock may be. */
    @Test
    void agreeWithTheInterpreter() throws IOException {
        String notes = Files.readString(Recording.NOTES);
        List<Recording> recordings = Recording.all("aws-teststate.jsonl").stream()
                .filter(recording -> recording.is("runnable"))
                .filter(recording -> !recording.get("result").has("exception"))
                .toList();

        assertThat(recordings).hasSizeGreaterThan(FEWEST);
        assertThat(recordings.stream()
                        .map(recording -> new RecordedTestState(recording)
                                .differences().stream().reduce(recording.id(), (one, other) -> one + "\n" + other))
                        .filter(text -> text.lines().count() > 1)
                        .filter(text ->
                                !notes.contains("`" + text.lines().findFirst().orElseThrow() + "`")))
                .as("calls that differ and are not explained in " + Recording.NOTES)
                .isEmpty();
    }
}
