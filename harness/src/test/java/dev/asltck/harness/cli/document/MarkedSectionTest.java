package dev.asltck.harness.cli.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.cli.console.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedSectionTest {

    @TempDir
    private Path folder;

    private MarkedSection section(String text) throws IOException {
        return new MarkedSection(Files.writeString(folder.resolve("page.md"), text), "b");
    }

    @Test
    void replacesNothingButWhatStandsBetweenItsComments() throws IOException {
        MarkedSection section = section("""
                <!-- a: begin -->
                other
                <!-- a: end -->
                <!-- b: begin -->
                old
                <!-- b: end -->
                after
                """);

        section.replace("new\n");

        assertThat(section.page()).hasContent("""
                <!-- a: begin -->
                other
                <!-- a: end -->
                <!-- b: begin -->

                new

                <!-- b: end -->
                after
                """);
    }

    @Test
    void leavesAPageAsItIsThatIsOnlyChecked() throws IOException {
        MarkedSection section = section("<!-- b: begin -->old<!-- b: end -->");

        section.check();

        assertThat(section.page()).hasContent("<!-- b: begin -->old<!-- b: end -->");
    }

    @ParameterizedTest
    @CsvSource({
        "'', <!-- b: begin -->",
        "<!-- b: begin -->, <!-- b: end -->",
        "<!-- b: end --><!-- b: begin -->, <!-- b: end -->"
    })
    void saysWhichCommentAPageLacks(String text, String comment) throws IOException {
        MarkedSection section = section(text);

        assertThatThrownBy(section::check)
                .isInstanceOf(UnusableInput.class)
                .hasMessage(section.page() + ": has no line " + comment
                        + "; add <!-- b: begin --> and <!-- b: end --> where the table shall be");
    }
}
