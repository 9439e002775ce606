package dev.asltck.fuzz.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.parse.Definition;
import dev.asltck.reference.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    private static final int SAMPLES = 1_000;

    private final Definitions definitions = Definitions.ofCorpus();

    @Test
    void makesTheSameOfTheSameChoices() {
        byte[] choices = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4, 6};

        assertThat(definitions.of(choices).definition())
                .isEqualTo(definitions.of(choices).definition());
    }

    /** Fuzzing is of no use where all definitions are refused for the same few reasons. */
    @Test
    void makesSomeThatAreValidAndMoreThatAreWrongInManyWays() {
        List<String> samples = samples();

        assertThat(samples.stream().distinct().count()).isGreaterThan(SAMPLES * 9 / 10);
        assertThat(samples.stream().filter(DefinitionsTest::isValid).count()).isBetween(SAMPLES / 20L, SAMPLES / 2L);
        assertThat(samples.stream().flatMap(DefinitionsTest::rules).distinct().count())
                .isGreaterThan(80);
    }

    private List<String> samples() {
        SplittableRandom random = new SplittableRandom(1);
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            byte[] choices = new byte[40];
            random.nextBytes(choices);
            samples.add(definitions.of(choices).definition());
        }
        return samples;
    }

    private static boolean isValid(String definition) {
        return Definition.load(definition, Dialect.SPEC).value().isPresent();
    }

    private static Stream<String> rules(String definition) {
        return Definition.load(definition, Dialect.SPEC).problems().stream().map(Problem::id);
    }
}
