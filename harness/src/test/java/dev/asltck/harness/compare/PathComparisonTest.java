package dev.asltck.harness.compare;

import static dev.asltck.harness.compare.Judging.facts;
import static dev.asltck.harness.compare.Judging.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Observation.StateEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathComparisonTest {

    private Observation through(String... entries) {
        List<StateEntry> path = new ArrayList<>();
        for (String entry : entries) {
            int end = entry.lastIndexOf(':');
            path.add(new StateEntry(entry.substring(0, end), entry.substring(end + 1)));
        }
        return new Observation(new ObservedOutcome.TimedOut(), List.of(), path, Map.of(), 0);
    }

    private String path(String path) {
        return "{ 'timesOut': true, 'path': " + path + " }";
    }

    private static final String NESTED =
            "['A', { 'state': 'P', 'branches': [['B', 'C'], [{ 'state': 'M', 'iterations': [['X'], ['X', 'Y']] }]] }, 'D']";

    @Test
    void matchesASequence() {
        assertThat(facts(path("['A', 'B', 'A']"), through(":A", ":B", ":A"))).isEmpty();
    }

    @Test
    void namesTheStates() {
        assertThat(texts(path("['A', 'B']"), through(":A", ":C"))).containsExactly("path : (A > B) | (A > C)");
        assertThat(texts(path("['A']"), through())).containsExactly("path : (A) | (no state)");
    }

    @Test
    void matchesBranchesAndIterationsInAnyOrder() {
        assertThat(facts(
                        path(NESTED),
                        through(
                                ":A",
                                ":P",
                                "/P[1]:M",
                                "/P[0]:B",
                                "/P[1]/M[1]:X",
                                "/P[1]/M[0]:X",
                                "/P[0]:C",
                                "/P[1]/M[1]:Y",
                                ":D")))
                .isEmpty();
    }

    @Test
    void tellsBranchesApart() {
        assertThat(texts(path("[{ 'state': 'P', 'branches': [['B'], ['C']] }]"), through(":P", "/P[0]:C", "/P[1]:B")))
                .containsExactly("path : (B in /P[0]) | (C in /P[0])");
    }

    @Test
    void refusesABranchThatIsNotExpected() {
        assertThat(texts(path("[{ 'state': 'P', 'branches': [['B']] }]"), through(":P", "/P[0]:B", "/P[1]:C")))
                .containsExactly("path : (no state in /P[1]) | (C in /P[1])");
    }

    @Test
    void acceptsAMapWithoutIterations() {
        assertThat(facts(path("[{ 'state': 'M', 'iterations': [] }]"), through(":M")))
                .isEmpty();
    }
}
