package dev.asltck.harness.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.cli.console.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void name() {
        folder = parent.resolve("a/report");
    }

    @Test
    void isMade() throws IOException {
        fill("one");

        assertThat(folder.resolve("one/file")).exists();
        assertThat(ReportMarker.read(folder).orElseThrow())
                .returns(true, ReportMarker::complete)
                .returns(List.of("one"), ReportMarker::entries);
        assertThat(folder.resolve(".unfinished")).doesNotExist();
    }

    @Test
    void mayBeThereAndEmpty() throws IOException {
        Files.createDirectories(folder);

        fill("one");

        assertThat(folder.resolve("one/file")).exists();
    }

    @Test
    void losesTheEarlierReportAndNothingElse() throws IOException {
        fill("one");
        Path own = Files.writeString(folder.resolve("CNAME"), "example.com");

        fill("two");

        assertThat(folder.resolve("one")).doesNotExist();
        assertThat(folder.resolve("two/file")).exists();
        assertThat(own).exists();
    }

    @Test
    void keepsTheEarlierReportIfTheNewOneFails() throws IOException {
        fill("one");

        ReportFolder again = ReportFolder.of(folder);
        assertThatThrownBy(() -> again.fill(unfinished -> {
                    Files.writeString(unfinished.resolve("half"), "");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("No space left on device");

        assertThat(folder.resolve("one/file")).exists();
        assertThat(folder.resolve("half")).doesNotExist();
        assertThat(folder.resolve(".unfinished")).doesNotExist();
        assertThat(ReportMarker.read(folder).orElseThrow().complete()).isTrue();
    }

    @Test
    void isNotClaimedToBeWholeBeforeItIs() throws IOException {
        ReportFolder.of(folder).fill(unfinished -> {
            Files.writeString(unfinished.resolve("one"), "");
            assertThat(ReportMarker.read(folder).orElseThrow().complete()).isFalse();
        });

        assertThat(ReportMarker.read(folder).orElseThrow().complete()).isTrue();
    }

    @Test
    void isFilledAgainAfterACrash() throws IOException {
        Files.createDirectories(folder.resolve(".unfinished/one"));
        Files.createDirectories(folder.resolve("old"));
        new ReportMarker(false, List.of("old", "two")).write(folder);

        fill("two");

        assertThat(folder.resolve("old")).doesNotExist();
        assertThat(folder.resolve("two/file")).exists();
    }

    @Test
    void refusesToLoseWhatIsInTheWay() throws IOException {
        fill("one");
        Files.writeString(folder.resolve("two"), "precious");

        assertThatThrownBy(() -> fill("two")).isInstanceOf(UnusableInput.class).hasMessageContaining("in the way");

        assertThat(folder.resolve("two")).hasContent("precious");
        assertThat(folder.resolve("one/file")).exists();
    }

    @Test
    void isNotLedAstrayByAMarker() throws IOException {
        Files.createDirectories(folder);
        Path outside = Files.writeString(parent.resolve("outside"), "precious");
        Files.writeString(folder.resolve(ReportMarker.FILE), "{\"complete\": true, \"entries\": [\"../../outside\"]}");

        assertThatThrownBy(() -> ReportFolder.of(folder)).isInstanceOf(UnusableInput.class);

        assertThat(outside).exists();
    }

    @Test
    void removesALinkAndNotWhatItLeadsTo() throws IOException {
        fill("one");
        Path outside = Files.createDirectories(parent.resolve("outside"));
        Files.writeString(outside.resolve("file"), "precious");
        Files.createSymbolicLink(folder.resolve("one/link"), outside);

        fill("two");

        assertThat(folder.resolve("one")).doesNotExist();
        assertThat(outside.resolve("file")).exists();
    }

    @Test
    void isNoFile() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "");

        assertThatThrownBy(() -> ReportFolder.of(folder))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("is no folder");
    }

    private void fill(String entry) {
        ReportFolder.of(folder).fill(unfinished -> {
            Files.createDirectories(unfinished.resolve(entry));
            Files.writeString(unfinished.resolve(entry).resolve("file"), entry);
        });
    }
}
