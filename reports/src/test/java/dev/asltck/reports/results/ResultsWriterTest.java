package dev.asltck.reports.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsWriterTest {

    private static final Instant FINISHED = Instant.parse("2026-01-02T03:04:06.5Z");

    @TempDir
    private Path folder;

    @Test
    void writesTheGoldenFileInWhicheverOrderTheCasesFinish() throws IOException {
        assertThat(Files.readString(write(Example.cases()))).isEqualTo(resource("results.jsonl"));
        assertThat(Files.readString(write(Example.casesAsTheyFinish()))).isEqualTo(resource("results.jsonl"));
    }

    @Test
    void writesLinesThatAreValidAgainstTheSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("/dev/asltck/reports/schema/results-1.schema.json"), InputFormat.JSON);

        List<CaseRecord> cases = new ArrayList<>(Example.cases());
        cases.add(Example.passedIn(12, "in-a-moment"));
        for (String line : Files.readAllLines(write(cases, Optional.of(FINISHED)))) {
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
    }

    @Test
    void givesBackWhatWasWritten() throws IOException {
        RunResults results = ResultsReader.read(write(Example.cases()));

        assertThat(results.header()).isEqualTo(Example.HEADER);
        assertThat(results.cases()).isEqualTo(Example.cases());
        assertThat(results.footer()).isEqualTo(new ResultFooter(new Counts(1, 1, 1, 1, 1, 1), Optional.empty()));
    }

    @Test
    void givesBackDurationsWhereTheyAreTold() throws IOException {
        CaseRecord timed = Example.passedIn(12, "a");

        RunResults results = ResultsReader.read(write(List.of(timed), Optional.of(FINISHED)));

        assertThat(results.cases()).containsExactly(timed);
        assertThat(results.footer().finished()).contains(FINISHED);
    }

    @Test
    void keepsEachLineOfARunThatIsInterrupted() throws IOException {
        Path file = folder.resolve("results.jsonl");
        try (ResultsWriter writer = ResultsWriter.create(file, Example.HEADER)) {
            writer.write(Example.passed("a"));

            assertThat(ResultsReader.readJournal(file).cases()).containsExactly(Example.passed("a"));
        }
    }

    @Test
    void keepsEachLineWhenTheFileCannotBeCompleted() throws IOException {
        Path file = folder.resolve("results.jsonl");
        Files.createDirectory(folder.resolve("results.jsonl.complete"));
        try (ResultsWriter writer = ResultsWriter.create(file, Example.HEADER)) {
            writer.write(Example.passed("a"));

            assertThatThrownBy(() -> writer.finish(Optional.empty())).isInstanceOf(IOException.class);
        }

        Journal journal = ResultsReader.readJournal(file);
        assertThat(journal.cases()).containsExactly(Example.passed("a"));
        assertThat(journal.footer()).isEmpty();
    }

    @Test
    void leavesNothingBesideTheFile() throws IOException {
        Path file = write(Example.cases());

        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
    }

    @Test
    void resumesAfterTheLastWholeLine() throws IOException {
        List<CaseRecord> cases = Example.casesAsTheyFinish();
        Path file = interrupted(cases.subList(0, 3));
        Files.writeString(file, "{\"kind\":\"case\",\"id\":\"torn é", StandardOpenOption.APPEND);

        Journal journal = ResultsReader.readJournal(file);
        assertThat(journal.cases()).hasSize(3);
        resume(file, journal.cases(), cases.subList(3, cases.size()));

        assertThat(Files.readString(file)).isEqualTo(resource("results.jsonl"));
    }

    @Test
    void keepsOnlyTheLinesThatItIsTold() throws IOException {
        List<CaseRecord> cases = Example.casesAsTheyFinish();
        Path file = interrupted(cases.subList(0, 3));

        try (ResultsWriter writer = ResultsWriter.resume(file, Example.HEADER, cases.subList(1, 3))) {
            writer.write(cases.get(0));
        }

        assertThat(ResultsReader.readJournal(file).cases()).containsExactly(cases.get(1), cases.get(2), cases.get(0));
    }

    @Test
    void leavesTheJournalWhereItCannotBegin() throws IOException {
        Path file = interrupted(Example.cases());
        String journal = Files.readString(file);
        Files.createDirectory(folder.resolve("interrupted.jsonl.begun"));

        assertThatThrownBy(() -> ResultsWriter.resume(file, Example.HEADER, List.of()))
                .isInstanceOf(IOException.class);

        assertThat(Files.readString(file)).isEqualTo(journal);
    }

    private static void resume(Path file, List<CaseRecord> kept, List<CaseRecord> rest) throws IOException {
        try (ResultsWriter writer = ResultsWriter.resume(file, Example.HEADER, kept)) {
            for (CaseRecord result : rest) {
                writer.write(result);
            }
            writer.finish(Optional.empty());
        }
    }

    private Path interrupted(List<CaseRecord> cases) throws IOException {
        Path file = folder.resolve("interrupted.jsonl");
        try (ResultsWriter writer = ResultsWriter.create(file, Example.HEADER)) {
            for (CaseRecord result : cases) {
                writer.write(result);
            }
        }
        return file;
    }

    private Path write(List<CaseRecord> cases) throws IOException {
        return write(cases, Optional.empty());
    }

    private Path write(List<CaseRecord> cases, Optional<Instant> finished) throws IOException {
        Path file = folder.resolve("complete.jsonl");
        try (ResultsWriter writer = ResultsWriter.create(file, Example.HEADER)) {
            for (CaseRecord result : cases) {
                writer.write(result);
            }
            writer.finish(finished);
        }
        return file;
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = ResultsWriterTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
