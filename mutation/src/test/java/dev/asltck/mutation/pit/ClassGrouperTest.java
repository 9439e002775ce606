package dev.asltck.mutation.pit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.engine.MutationDetails;

class ClassGrouperTest {

    private static final MutationDetails A1 = PitMutants.of(ClassName.fromString("A"), "m", 1);
    private static final MutationDetails A2 = PitMutants.of(ClassName.fromString("A"), "m", 2);
    private static final MutationDetails B = PitMutants.of(ClassName.fromString("B"), "m", 1);
    private static final MutationDetails C = PitMutants.of(ClassName.fromString("C"), "m", 1);

    @Test
    void fillsAGroupWithWholeClasses() {
        assertThat(new ClassGrouper(2).groupMutations(List.of(), List.of(C, A1, B, A2)))
                .containsExactly(List.of(A1, A2), List.of(B, C));
    }

    @Test
    void makesNoGroupOfNothing() {
        assertThat(new ClassGrouper(2).groupMutations(List.of(), List.of())).isEmpty();
    }
}
