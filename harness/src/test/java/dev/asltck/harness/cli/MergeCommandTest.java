package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code merge}. */
class MergeCommandTest {

    private static final String FEW = "chapter:state-types/succeed";

    @TempDir
    private Path folder;

    @Test
    void makesOfTheWholeCorpusInFourShardsWhatTheRunInOnePieceWrites() throws IOException {
        for (int i = 1; i <= 4; i++) {
            CommandResult.of("run", "--shard", i + "/4", "--results", folder.resolve("shards/" + i));
        }
        CommandResult.of("run", "--results", folder.resolve("whole"));

        CommandResult merge =
                CommandResult.of("merge", folder.resolve("shards"), "--results", folder.resolve("merged"));

        assertThat(merge.err()).isEmpty();
        assertThat(merge.code()).isZero();
        assertThat(withoutStart(folder.resolve("merged"))).isEqualTo(withoutStart(folder.resolve("whole")));
        assertThat(merge.out()).contains(" cases of 4 shards, ", "Results: " + folder.resolve("merged/results.jsonl"));
    }

    @Test
    void keepsWhatFailed() throws IOException {
        shards("--engine", "wrong", "--durations");
        CommandResult.of("run", "--engine", "wrong", "--filter", FEW, "--results", folder.resolve("whole"));

        CommandResult merge =
                CommandResult.of("merge", folder.resolve("shards"), "--results", folder.resolve("merged"));

        assertThat(merge.code()).isZero();
        assertThat(withoutStart(folder.resolve("merged"))
                        .replaceAll(",\"durationMillis\":\\d+", "")
                        .replaceAll(",\"finished\":\"[^\"]*\"", ""))
                .isEqualTo(withoutStart(folder.resolve("whole")))
                .contains("\"verdict\":\"failed\"");
    }

    @Test
    void saysWhichShardIsMissing() throws IOException {
        shards();
        Files.delete(folder.resolve("shards/2/results.jsonl"));

        CommandResult merge =
                CommandResult.of("merge", folder.resolve("shards"), "--results", folder.resolve("merged"));

        assertThat(merge.code()).isEqualTo(2);
        assertThat(merge.err())
                .startsWith(folder.resolve("shards/1/results.jsonl")
                        + ": of this run in 2 shards the shard 2/2 is missing;");
        assertThat(folder.resolve("merged")).doesNotExist();
    }

    @Test
    void refusesAShardThatWasInterrupted() throws IOException {
        shards();
        Path file = folder.resolve("shards/2/results.jsonl");
        Files.writeString(file, Files.readString(file).lines().findFirst().orElseThrow() + "\n");

        CommandResult merge =
                CommandResult.of("merge", folder.resolve("shards"), "--results", folder.resolve("merged"));

        assertThat(merge.code()).isEqualTo(2);
        assertThat(merge.err()).startsWith(file + ":1: the footer is missing");
    }

    @Test
    void takesCompressedShards() throws IOException {
        shards();
        Path file = folder.resolve("shards/2/results.jsonl");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(Path.of(file + ".gz")))) {
            Files.copy(file, stream);
        }
        Files.delete(file);

        assertThat(CommandResult.of("merge", folder.resolve("shards"), "--results", folder.resolve("merged"))
                        .code())
                .isZero();
    }

    @Test
    void doesNotWriteOverAShard() throws IOException {
        shards();
        String before = Files.readString(folder.resolve("shards/1/results.jsonl"));

        CommandResult merge =
                CommandResult.of("merge", folder.resolve("shards"), "--results", folder.resolve("shards/../shards/1"));

        assertThat(merge.code()).isEqualTo(2);
        assertThat(merge.err()).contains("is one of the shards, and would be lost; choose another folder");
        assertThat(folder.resolve("shards/1/results.jsonl")).hasContent(before);
    }

    @Test
    void printsJson() throws Exception {
        shards();

        var json = CommandResult.of(
                        "merge", folder.resolve("shards"), "--results", folder.resolve("merged"), "--format", "json")
                .json();

        assertThat(json.required("shards").intValue()).isEqualTo(2);
        assertThat(json.required("engine").stringValue()).isEqualTo("reference");
        assertThat(json.at("/total/passed").intValue())
                .isPositive()
                .isEqualTo(json.at("/total/cases").intValue());
    }

    private void shards(String... options) {
        for (int i = 1; i <= 2; i++) {
            List<Object> arguments = new ArrayList<>(List.of("run", "--filter", FEW, "--shard", i + "/2"));
            arguments.addAll(List.of(options));
            arguments.addAll(List.of("--results", folder.resolve("shards/" + i)));
            CommandResult.of(arguments.toArray());
        }
    }

    private static String withoutStart(Path results) throws IOException {
        return Files.readString(results.resolve("results.jsonl"))
                .replaceFirst("\"started\":\"[^\"]*\"", "\"started\":\"\"");
    }
}
