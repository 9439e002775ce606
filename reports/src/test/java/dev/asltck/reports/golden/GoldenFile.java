package dev.asltck.reports.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents as they have been looked at, beside the tests. {@code -Dasltck.update=true} writes them anew, to be looked at again. */
public final class GoldenFile {

    private static final boolean UPDATE = Boolean.getBoolean("asltck.update");

    private GoldenFile() {}

    /** Demands that a document is as it was. */
    public static void assertUnchanged(Class<?> test, String name, String text) {
        Path file = Path.of("src/test/resources", test.getPackageName().split("\\."))
                .resolve(name);
        try {
            if (UPDATE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(text)
                    .as("if it should be so: mvn -q test -pl reports -am -Dtest=" + test.getSimpleName()
                            + " -Dsurefire.failIfNoSpecifiedTests=false -Dasltck.update=true")
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
