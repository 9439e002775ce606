package dev.asltck.wrongengines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceSourcesTest {

    private static final String SOURCE = "reference/src/main/java/dev/asltck/reference/Number.java";

    @TempDir
    private Path root;

    private Path source;
    private Path diff;

    @BeforeEach
    void write() throws IOException {
        source = root.resolve(SOURCE);
        diff = root.resolve("one-off.diff");
        Files.createDirectories(source.getParent());
        Files.writeString(diff, """
                Title: A number is one more than it is.
                Breaks: number.value

                --- a/%1$s
                +++ b/%1$s
                @@ -2,5 +2,5 @@
                 final class Number {
                     int of(int value) {
                -        return value;
                +        return value + 1;
                     }
                 }
                """.replace("%1$s", SOURCE));
    }

    @Test
    void appliesADiffWhereItsLinesHaveMoved() throws IOException {
        Files.writeString(source, """
                package dev.asltck.reference;

                /** A number. */
                final class Number {
                    int of(int value) {
                        return value;
                    }
                }
                """);

        assertThat(new ReferenceSources(root).misread(MisreadingFile.read(diff)))
                .isEqualTo("""
                package dev.asltck.reference;

                /** A number. */
                final class Number {
                    int of(int value) {
                        return value + 1;
                    }
                }
                """);
    }

    @Test
    void saysHowToRenewADiffWhoseLinesHaveChanged() throws IOException {
        Files.writeString(source, """
                package dev.asltck.reference;

                final class Number {
                    int of(int number) {
                        return number;
                    }
                }
                """);
        Misreading misreading = MisreadingFile.read(diff);

        assertThatThrownBy(() -> new ReferenceSources(root).misread(misreading))
                .isInstanceOf(StaleMisreadingException.class)
                .hasMessageContaining("wrong-engines/misreadings/one-off.diff no longer applies to " + SOURCE)
                .hasMessageContaining("git diff " + SOURCE);
    }

    @Test
    void findsTheClassOfASource() {
        assertThat(ReferenceSources.className(SOURCE)).isEqualTo("dev.asltck.reference.Number");
    }

    @Test
    void refusesWhatIsNoSourceOfTheReference() {
        assertThatThrownBy(() -> ReferenceSources.className("harness/src/main/java/dev/asltck/harness/Number.java"))
                .hasMessageContaining("is no source of the reference interpreter");
    }
}
