package dev.asltck.mutation.pit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.reference.time.Timestamp;
import dev.asltck.reference.variables.Scope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.engine.Mutant;

class CleanSlateTest {

    private final List<String> replaced = new ArrayList<>();

    @Test
    void leavesAMutantToTheNextOfItsClass() {
        CleanSlate slate = new CleanSlate(this::replace);

        slate.resetFor(mutant(Scope.class));
        slate.resetFor(mutant(Scope.class));

        assertThat(replaced).isEmpty();
    }

    @Test
    void takesAMutantOutBeforeOneOfAnotherClass() {
        CleanSlate slate = new CleanSlate(this::replace);

        slate.resetFor(mutant(Scope.class));
        slate.resetFor(mutant(Timestamp.class));
        slate.resetFor(mutant(Scope.class));

        assertThat(replaced).containsExactly(Scope.class.getName(), Timestamp.class.getName());
    }

    @Test
    void breaksOffIfTheMutantStays() {
        CleanSlate slate = new CleanSlate((type, bytes) -> false);
        slate.resetFor(mutant(Scope.class));

        assertThatThrownBy(() -> slate.resetFor(mutant(Timestamp.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Scope.class.getName());
    }

    /** A class file begins with a magic number. */
    private boolean replace(Class<?> type, byte[] bytes) {
        assertThat(bytes).startsWith(0xCA, 0xFE, 0xBA, 0xBE);
        return replaced.add(type.getName());
    }

    private static Mutant mutant(Class<?> type) {
        return new Mutant(PitMutants.of(ClassName.fromClass(type), "value", 1), new byte[0]);
    }
}
