package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltInFilesTest {

    @TempDir
    private Path folder;

    private URI jar = URI.create("");

    @BeforeEach
    void packJar() throws IOException {
        jar = URI.create("jar:" + folder.resolve("with space.jar").toUri());
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            write(files.getPath("/dev/asltck/spec"));
        }
    }

    @Test
    void areFoundInAJar() throws Exception {
        assertThat(chapters(inJar())).containsExactly("a/b", "c");
    }

    @Test
    void areFoundInAJarThatOthersHaveOpen() throws Exception {
        try (FileSystem shared = FileSystems.newFileSystem(jar, Map.of())) {
            assertThat(chapters(inJar())).containsExactly("a/b", "c");
            assertThat(shared.isOpen()).isTrue();
        }
    }

    @Test
    void areFoundInAFolder() throws Exception {
        write(folder.resolve("classes"));

        assertThat(chapters(inFolder())).containsExactly("a/b", "c");
    }

    @Test
    void haveTheSameChecksumInAJarAndInAFolder() throws Exception {
        write(folder.resolve("classes"));

        assertThat(corpus(inJar()).checksum()).isEqualTo(corpus(inFolder()).checksum());
    }

    @Test
    void haveAnotherChecksumWhenOneIsChangedOrRenamed() throws Exception {
        write(folder.resolve("classes"));
        Path file = folder.resolve("classes/cases/c/two.json");

        Files.writeString(file, "d");
        assertThat(corpus(inJar()).checksum()).isNotEqualTo(corpus(inFolder()).checksum());

        Files.writeString(file, "c");
        Files.move(file, file.resolveSibling("three.json"));
        assertThat(corpus(inJar()).checksum()).isNotEqualTo(corpus(inFolder()).checksum());
    }

    private URL inFolder() throws IOException {
        return folder.resolve("classes/features.json").toUri().toURL();
    }

    private URL inJar() throws IOException {
        return URI.create(jar + "!/dev/asltck/spec/features.json").toURL();
    }

    private static void write(Path root) throws IOException {
        Files.createDirectories(root.resolve("cases/a/b"));
        Files.createDirectories(root.resolve("cases/c"));
        Files.writeString(root.resolve("features.json"), "{}");
        Files.writeString(root.resolve("cases/c/two.json"), "c");
        Files.writeString(root.resolve("cases/a/b/one.json"), "a/b");
    }

    /** The chapters, each of which is the content of its file. */
    private static List<String> chapters(URL marker) throws IOException, URISyntaxException {
        return BuiltInFiles.readBeside(marker, files -> {
            List<String> chapters = new ArrayList<>();
            for (FoundFile file : files.all()) {
                assertThat(file.read()).isEqualTo(file.chapter());
                assertThat(file.uri().toString()).startsWith(files.folder().toString());
                try (InputStream content = file.uri().toURL().openStream()) {
                    assertThat(content).hasContent(file.chapter());
                }
                chapters.add(file.chapter());
            }
            return chapters;
        });
    }

    private static BuiltInCorpus corpus(URL marker) throws IOException, URISyntaxException {
        return BuiltInFiles.readBeside(marker, BuiltInCorpus::of);
    }
}
