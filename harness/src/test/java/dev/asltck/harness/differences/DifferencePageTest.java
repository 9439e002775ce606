package dev.asltck.harness.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/spec-vs-aws.md} what the lists and the cases say. */
class DifferencePageTest {

    private static final Path PAGE = Path.of("../docs/spec-vs-aws.md");

    /** Whether to write the page instead of comparing it. */
    private static final boolean UPDATE = Boolean.getBoolean("asltck.update");

    @Test
    void isUpToDate() throws IOException {
        String text = DifferencePage.text();
        if (UPDATE) {
            Files.writeString(PAGE, text);
        }

        assertThat(PAGE)
                .as("run: mvn -q test -pl harness -am -Dtest=DifferencePageTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dasltck.update=true")
                .hasContent(text);
    }
}
