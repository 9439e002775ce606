package dev.asltck.reports.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results that are compressed by gzip. */
class CompressedResultsTest {

    @TempDir
    private Path folder;

    private Path plain = Path.of("");
    private Path compressed = Path.of("");

    @BeforeEach
    void compress() throws IOException {
        plain = folder.resolve("plain");
        compressed = folder.resolve("results.jsonl.gz");
        RunResults run = new RunResults(
                Example.HEADER, Example.cases(), new ResultFooter(Counts.of(Example.cases()), Optional.empty()));
        ResultsWriter.write(plain, run);
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            Files.copy(plain, stream);
        }
    }

    @Test
    void areReadAsOthersAre() throws IOException {
        assertThat(ResultsReader.read(compressed)).isEqualTo(ResultsReader.read(plain));
    }

    @Test
    void areKnownByTheirContentAndNotByTheirName() throws IOException {
        Path misnamed = Files.copy(compressed, folder.resolve("results.jsonl"));
        Path alsoMisnamed = Files.copy(plain, folder.resolve("plain.gz"));

        assertThat(ResultsReader.read(misnamed)).isEqualTo(ResultsReader.read(alsoMisnamed));
    }

    @Test
    void areRefusedIfTheyAreCutOff() throws IOException {
        byte[] content = Files.readAllBytes(compressed);
        for (int length : new int[] {5, content.length / 2, content.length - 1}) {
            Files.write(compressed, Arrays.copyOf(content, length));

            assertThatThrownBy(() -> ResultsReader.read(compressed))
                    .isInstanceOf(MalformedResultsException.class)
                    .hasMessageStartingWith(compressed.toString())
                    .hasMessageEndingWith("the compressed file is cut off: copy or download it again");
        }
    }

    @Test
    void areRefusedIfTheyAreDamaged() throws IOException {
        byte[] content = Files.readAllBytes(compressed);
        content[content.length / 2] ^= 0x55;
        Files.write(compressed, content);

        assertThatThrownBy(() -> ResultsReader.read(compressed))
                .isInstanceOf(MalformedResultsException.class)
                .hasMessageStartingWith(compressed.toString());
    }

    @Test
    void areNotDecompressedWithoutEnd() throws IOException {
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) ' ');
        try (OutputStream stream = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(compressed)))) {
            stream.write(
                    Files.readString(plain).lines().findFirst().orElseThrow().getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 65; i++) {
                stream.write(block);
            }
        }

        assertThatThrownBy(() -> ResultsReader.read(compressed))
                .isInstanceOf(MalformedResultsException.class)
                .hasMessageContaining("a line has more than 64 MiB: it is no file of results");
    }
}
