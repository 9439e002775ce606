package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the launcher relies on for the time of a start: that the JVM can keep the classes of a command in an archive. It leaves out, without
 * a word, those of old formats and those that it could not verify.
 */
class ClassArchiveIT {

    private static final Path JAR = Path.of("target", "asl-tck.jar");

    /** Not those that the JVM makes up while it runs. */
    private static final Pattern LOADED =
            Pattern.compile("] (?<name>(dev\\.asltck|picocli|tools\\.jackson)\\.[\\w.$]+) source: (?<source>.*)");

    @TempDir
    private Path folder;

    @Test
    void holdsTheClassesOfACommand() throws Exception {
        Path archive = folder.resolve("classes.jsa");
        run("-XX:ArchiveClassesAtExit=" + archive);

        List<String> loaded = new ArrayList<>();
        List<String> read = new ArrayList<>();
        LOADED.matcher(run("-XX:SharedArchiveFile=" + archive, "-Xlog:class+load"))
                .results()
                .forEach(each -> (each.group(3).startsWith("shared objects file") ? loaded : read).add(each.group(1)));

        assertThat(loaded)
                .contains("dev.asltck.harness.cli.Main", "picocli.CommandLine", "tools.jackson.core.JsonParser");
        assertThat(read).isEmpty();
    }

    private static String run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toString(), "list", "--filter", "chapter:structure"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
