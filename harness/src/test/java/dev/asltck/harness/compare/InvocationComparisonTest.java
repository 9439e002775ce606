package dev.asltck.harness.compare;

import static dev.asltck.harness.compare.Judging.facts;
import static dev.asltck.harness.compare.Judging.json;
import static dev.asltck.harness.compare.Judging.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.engine.Invocation;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvocationComparisonTest {

    private Observation invoking(String... inputs) {
        List<Invocation> invocations = new ArrayList<>();
        for (String input : inputs) {
            invocations.add(new Invocation("r", json(input)));
        }
        return new Observation(new ObservedOutcome.TimedOut(), invocations, List.of(), Map.of(), 0);
    }

    private String inOrder(String calls) {
        return "{ 'timesOut': true, 'invocations': { 'inOrder': [" + calls + "] } }";
    }

    private String anyOrder(String calls) {
        return "{ 'timesOut': true, 'invocations': { 'anyOrder': [" + calls + "] } }";
    }

    private static final String ONE = "{ 'resource': 'r', 'input': 1 }";
    private static final String TWO = "{ 'resource': 'r', 'input': 2 }";

    @Test
    void matchesInOrder() {
        assertThat(facts(inOrder(ONE + "," + TWO), invoking("1.0", "2"))).isEmpty();
        assertThat(facts(inOrder(""), invoking())).isEmpty();
    }

    @Test
    void namesTheFirstThatDiffers() {
        assertThat(texts(inOrder(ONE + "," + TWO), invoking("1", "3")))
                .containsExactly("invocations /1: (r with 2) | (r with 3)");
    }

    @Test
    void namesAMissingOne() {
        assertThat(texts(inOrder(ONE + "," + TWO), invoking("1")))
                .containsExactly("invocations /1: (r with 2) | (no further invocation)");
    }

    @Test
    void namesOneTooMany() {
        assertThat(texts(inOrder(ONE), invoking("1", "2")))
                .containsExactly("invocations /1: (no further invocation) | (r with 2)");
    }

    @Test
    void comparesTheResource() {
        assertThat(facts(inOrder("{ 'resource': 's' }"), invoking("1"))).hasSize(1);
    }

    @Test
    void leavesTheInputOpenWhereTheCaseDoes() {
        assertThat(facts(inOrder("{ 'resource': 'r' }"), invoking("[5]"))).isEmpty();
    }

    @Test
    void validatesInputsByASchema() {
        String call = "{ 'resource': 'r', 'inputSchema': { 'type': 'string' } }";

        assertThat(facts(inOrder(call), invoking("'x'"))).isEmpty();
        assertThat(facts(inOrder(call), invoking("1"))).hasSize(1);
    }

    @Test
    void matchesInAnyOrder() {
        assertThat(facts(anyOrder(ONE + "," + TWO + "," + ONE), invoking("1", "1", "2")))
                .isEmpty();
    }

    @Test
    void countsInAnyOrder() {
        assertThat(texts(anyOrder(ONE + "," + TWO), invoking("1", "1")))
                .singleElement()
                .asString()
                .contains("(r with 2)")
                .contains("(r with 1)");
        assertThat(facts(anyOrder(ONE), invoking("1", "1"))).hasSize(1);
        assertThat(facts(anyOrder(ONE), invoking())).hasSize(1);
    }

    @Test
    void leavesAnInvocationToTheCallThatNeedsIt() {
        assertThat(facts(anyOrder("{ 'resource': 'r' }," + ONE), invoking("1", "2")))
                .isEmpty();
    }

    @Test
    void findsTheAssignmentWhereSchemasOverlap() {
        String upTo3 = "{ 'resource': 'r', 'inputSchema': { 'maximum': 3 } }";
        String upTo2 = "{ 'resource': 'r', 'inputSchema': { 'maximum': 2 } }";
        String upTo1 = "{ 'resource': 'r', 'inputSchema': { 'maximum': 1 } }";

        assertThat(facts(anyOrder(upTo3 + "," + upTo2 + "," + upTo1), invoking("1", "2", "3")))
                .isEmpty();
        assertThat(facts(anyOrder(upTo3 + "," + upTo2 + "," + upTo1), invoking("2", "2", "3")))
                .hasSize(1);
    }
}
