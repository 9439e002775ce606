package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs the jar as a user does, in places where letters, digits and midnight are other ones. The cases are those of the corpus that depend
 * on them most, and some that fail wherever they are run, so that the results show what the engine has said.
 */
class ReproducibleRunIT {

    private static final Path JAR = Path.of("target", "asl-tck.jar");
    private static final Path CORPUS =
            Path.of("..", "spec-cases", "src", "main", "resources", "dev", "asltck", "spec", "cases");
    private static final Path FAILING =
            Path.of("src", "test", "resources", "dev", "asltck", "harness", "cli", "place.json");

    private static final Pattern STARTED = Pattern.compile("\"started\":\"[0-9T:.-]+Z\"");

    @TempDir
    private static Path folder = Path.of("");

    private static String expected = "";

    @BeforeAll
    static void runOneCaseAtATime() throws Exception {
        expected = run("here", 1, "C.UTF-8", "UTC", List.of("-Duser.language=en", "-Duser.country=US"));
    }

    @Test
    void showsWhatTheEngineHasSaid() {
        assertThat(expected)
                .contains("FRIDAY 22nd November 2024", "SIXTY-SIX", "1,234,567.50", "3.0 s", "1732255200000");
        assertThat(expected.lines()).hasSizeGreaterThan(300);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "tr, TR, tr_TR.UTF-8, Asia/Kathmandu",
        "ar, EG, ar_EG.UTF-8, Pacific/Kiritimati",
        "de, DE, C, America/St_Johns",
    })
    void givesTheSameBytes(String language, String country, String locale, String zone) throws Exception {
        List<String> options =
                List.of("-Duser.language=" + language, "-Duser.country=" + country, "-Duser.timezone=" + zone);

        assertThat(run(language, 3, locale, zone, options)).isEqualTo(expected);
    }

    /** Gives the results, without the one time that they have. */
    private static String run(String name, int parallel, String locale, String zone, List<String> options)
            throws IOException, InterruptedException {
        Path results = folder.resolve(name);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString(), "run", "--parallel", String.valueOf(parallel)));
        command.addAll(List.of("--results", results.toString(), "--cases", FAILING.toString()));
        for (String chapter : List.of("appendix-b", "jsonata", "concepts/timestamps", "state-types/wait")) {
            command.add(CORPUS.resolve(chapter).toString());
        }
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("LC_ALL", locale);
        process.environment().put("TZ", zone);
        assertThat(exitCode(process)).isEqualTo(1);
        String text = Files.readString(results.resolve("results.jsonl"));
        assertThat(STARTED.matcher(text).results()).hasSize(1);
        return STARTED.matcher(text).replaceFirst("\"started\":\"\"");
    }

    private static int exitCode(ProcessBuilder builder) throws IOException, InterruptedException {
        Path errors = folder.resolve("standard-error.txt");
        Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(Files.readString(errors)).isEmpty();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
