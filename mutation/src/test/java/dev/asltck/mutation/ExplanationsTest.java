package dev.asltck.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.mutation.mutant.ExplanationFiles;
import dev.asltck.mutation.mutant.MutantKey;
import dev.asltck.mutation.mutant.ReferenceClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be told about the explanations without analysing a mutant; {@code mutation/run} tells the rest. */
class ExplanationsTest {

    private static final Project PROJECT = new Project(Path.of(".."));

    private final List<MutantKey> explained = ExplanationFiles.read(PROJECT.explained()).stream()
            .flatMap(explanation -> explanation.mutants().stream())
            .toList();

    @Test
    void areAboutDifferentMutants() {
        assertThat(explained).doesNotHaveDuplicates();
    }

    @Test
    void areAboutLinesThatAreThere() {
        assertThat(explained).allSatisfy(key -> assertThat(source(key)).contains(key.source()));
    }

    private static List<String> source(MutantKey key) throws IOException {
        String file = ReferenceClass.of(key.type()).binaryName().replace('.', '/') + ".java";
        return Files.readAllLines(PROJECT.sources().resolve(file)).stream()
                .map(String::strip)
                .toList();
    }
}
