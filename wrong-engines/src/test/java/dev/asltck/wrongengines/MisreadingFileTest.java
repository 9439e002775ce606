package dev.asltck.wrongengines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MisreadingFileTest {

    private static final String DIFF = """

            --- a/reference/A.java
            +++ b/reference/A.java
            @@ -1,3 +1,3 @@
             a
            -b
            +c
             d
            """;

    @TempDir
    private Path folder;

    @Test
    void readsWhatStandsAboveTheDiff() throws IOException {
        Misreading misreading = read("""
                Title: B: is C.
                Breaks: one.thing, another
                Known from: engines/x/FINDINGS.md#b-is-c
                """ + DIFF);

        assertThat(misreading.name()).isEqualTo("b-is-c");
        assertThat(misreading.title()).isEqualTo("B: is C.");
        assertThat(misreading.breaks()).containsExactly("one.thing", "another");
        assertThat(misreading.knownFrom()).contains("engines/x/FINDINGS.md#b-is-c");
        assertThat(misreading.source()).isEqualTo("reference/A.java");
    }

    /** Lines around it are there to find the place. */
    @Test
    void countsTheLinesThatGoAndCome() throws IOException {
        assertThat(read("Title: B is C.\nBreaks: one.thing\n" + DIFF).changedLines())
                .isEqualTo(2);
    }

    @Test
    void refusesAFieldThatItDoesNotKnow() {
        assertThatThrownBy(() -> read("Title: B is C.\nBreak: one.thing\n" + DIFF))
                .hasMessageContaining("b-is-c.diff has the line 'Break: one.thing'");
    }

    @Test
    void demandsATitle() {
        assertThatThrownBy(() -> read("Breaks: one.thing\n" + DIFF))
                .hasMessageContaining("no line that begins with Title");
    }

    @Test
    void demandsADiff() {
        assertThatThrownBy(() -> read("Title: B is C.\n")).hasMessageContaining("no line that begins with --- a/");
    }

    private Misreading read(String text) throws IOException {
        Path file = folder.resolve("b-is-c.diff");
        Files.writeString(file, text);
        return MisreadingFile.read(file);
    }
}
