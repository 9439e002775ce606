package dev.asltck.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.site.page.Asset;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts are JavaScript that can be put into a page. */
class ScriptsTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/asltck/site");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verdicts.js",
                "cases.js",
                "place.js",
                "table.js",
                "filters.js",
                "choices.js",
                "keys.js",
                "matrix.js"
            })
    void isWellFormed(String name) throws IOException, InterruptedException {
        Process check = new ProcessBuilder(
                        "node", "--check", FOLDER.resolve(name).toString())
                .inheritIO()
                .start();

        assertThat(check.waitFor()).isZero();
        assertThat(Asset.of(name).text()).doesNotContain("</script", "<!--", "innerHTML", "eval(");
    }
}
