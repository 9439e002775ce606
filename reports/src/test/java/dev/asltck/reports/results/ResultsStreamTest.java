package dev.asltck.reports.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsStreamTest {

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatWasWrittenWithAHeaderThatIsKnownAtTheEnd() throws IOException {
        Path file = folder.resolve("results.jsonl");
        try (ResultsStream stream = ResultsStream.create(file)) {
            for (CaseRecord result : Example.cases()) {
                stream.write(result);
            }
            stream.finish(Example.HEADER, Optional.empty());
        }

        RunResults results = ResultsReader.read(file);
        assertThat(results.header()).isEqualTo(Example.HEADER);
        assertThat(results.cases()).isEqualTo(Example.cases());
        assertThat(results.footer().counts()).isEqualTo(new Counts(1, 1, 1, 1, 1, 1));
        assertThat(folder).isDirectoryNotContaining("glob:**/*.{unfinished,complete}");
    }

    @Test
    void leavesTheFormerFileUntilItIsComplete() throws IOException {
        Path file = Files.writeString(folder.resolve("results.jsonl"), "former");
        try (ResultsStream stream = ResultsStream.create(file)) {
            stream.write(Example.passed("a"));
        }

        assertThat(file).hasContent("former");
    }
}
