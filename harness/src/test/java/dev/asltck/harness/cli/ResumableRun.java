package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.CaseJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Runs of six cases, of which the last one fails, with results in a folder. */
final class ResumableRun {

    private final Path folder;
    private final Path cases;
    private final Path results;

    ResumableRun(Path folder) throws IOException {
        this.folder = folder;
        this.cases = folder.resolve("cases.json");
        this.results = folder.resolve("results.jsonl");
        write(IntStream.range(0, 6).mapToObj(ResumableRun::aCase).toArray(CaseJson[]::new));
    }

    Path cases() {
        return cases;
    }

    Path results() {
        return results;
    }

    /** Puts others in the place of the cases. */
    void write(CaseJson... other) throws IOException {
        Files.writeString(cases, CaseJson.file(other));
    }

    static CaseJson aCase(int number) {
        int output = number == 5 ? -1 : number;
        return CaseJson.good()
                .with("id", "'case-" + number + "'")
                .with("input", String.valueOf(number))
                .with("expect", "{ 'succeeds': { 'output': " + output + " } }");
    }

    CommandResult run(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("run", "--cases", cases, "--results", folder));
        arguments.addAll(Arrays.asList(more));
        return CommandResult.of(arguments.toArray());
    }

    /** Runs all of it; then takes the file back to where some cases had finished, in another order, and one more was being written. */
    String interruptAfter(int finished, Object... more) throws IOException {
        run(more);
        String complete = Files.readString(results);
        List<String> lines = complete.lines().toList();
        List<String> journal = new ArrayList<>(lines.subList(1, finished + 1));
        Collections.reverse(journal);
        journal.add(0, lines.get(0));
        Files.writeString(
                results, String.join("\n", journal) + "\n" + lines.get(6).substring(0, 20));
        return complete;
    }

    /** Changes the results. */
    void replace(String old, String replacement) throws IOException {
        String text = Files.readString(results);
        assertThat(text).contains(old);
        Files.writeString(results, text.replace(old, replacement));
    }
}
