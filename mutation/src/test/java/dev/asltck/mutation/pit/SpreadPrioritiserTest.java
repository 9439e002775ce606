package dev.asltck.mutation.pit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pitest.classinfo.ClassName;
import org.pitest.coverage.TestInfo;

class SpreadPrioritiserTest {

    private static final List<TestInfo> UNITS = IntStream.rangeClosed(1, 9)
            .mapToObj(number -> PitMutants.test("unit-" + number, number))
            .toList();

    @Test
    void mixesAlwaysTheSame() {
        List<TestInfo> reversed = new ArrayList<>(UNITS);
        Collections.reverse(reversed);

        assertThat(order(UNITS)).isEqualTo(order(reversed)).isNotEqualTo(UNITS).hasSameElementsAs(UNITS);
    }

    @Test
    void putsSlowUnitsLast() {
        List<TestInfo> units = new ArrayList<>(UNITS);
        TestInfo slow = PitMutants.test("slow", 200);
        units.add(0, slow);

        assertThat(order(units)).endsWith(slow);
    }

    private static List<TestInfo> order(List<TestInfo> reaching) {
        return new SpreadPrioritiser(mutant -> reaching)
                .assignTests(PitMutants.of(ClassName.fromString("A"), "value", 1));
    }
}
