package dev.asltck.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.site.page.Asset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scripts are JavaScript that can be put into a page. */
class ScriptsTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/asltck/site");

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".js"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWellFormed(String name) throws IOException, InterruptedException {
        Process check = new ProcessBuilder(
                        "node", "--check", FOLDER.resolve(name).toString())
                .inheritIO()
                .start();

        assertThat(check.waitFor()).isZero();
        assertThat(Asset.of(name).text()).doesNotContain("</script", "<!--", "innerHTML", "eval(");
    }
}
