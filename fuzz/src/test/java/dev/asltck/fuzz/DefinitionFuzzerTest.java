package dev.asltck.fuzz;

import dev.asltck.fuzz.input.FuzzInput;
import dev.asltck.fuzz.input.Script;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer does, without its guidance: the definitions that it found something with, and as many others as take a few seconds. */
class DefinitionFuzzerTest {

    private static final int EXECUTIONS = 1_500;
    private static final int LONGEST_SCRIPT = 60;

    static List<Path> findings() throws IOException, URISyntaxException {
        URI folder = Objects.requireNonNull(DefinitionFuzzerTest.class.getResource("findings"))
                .toURI();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    void takesWhatWasFoundAsPromised(Path finding) throws IOException {
        String definition = Files.readString(finding);

        for (byte choice = 0; choice < 16; choice++) {
            DefinitionFuzzer.check(new FuzzInput(definition, Optional.empty(), new Script(new byte[] {choice})));
        }
    }

    @Test
    void takesRandomDefinitionsAsPromised() {
        SplittableRandom random = new SplittableRandom(1);

        for (int execution = 0; execution < EXECUTIONS; execution++) {
            byte[] choices = new byte[random.nextInt(LONGEST_SCRIPT)];
            random.nextBytes(choices);
            DefinitionFuzzer.fuzzerTestOneInput(choices);
        }
    }
}
