package dev.asltck.harness.compare;

import static dev.asltck.harness.compare.Judging.facts;
import static dev.asltck.harness.compare.Judging.json;
import static dev.asltck.harness.compare.Judging.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class VariableComparisonTest {

    private Observation with(Map<String, JsonNode> variables) {
        return new Observation(new ObservedOutcome.TimedOut(), List.of(), List.of(), variables, 0);
    }

    private static final String EXPECT = "{ 'timesOut': true, 'variables': { 'a/b': { 'c': [1, 2] } } }";

    @Test
    void matchesThoseThatTheCaseNames() {
        assertThat(facts(EXPECT, with(Map.of("a/b", json("{ 'c': [1, 2.0] }"), "other", json("1")))))
                .isEmpty();
    }

    @Test
    void namesThePlaceWithinAVariable() {
        assertThat(texts(EXPECT, with(Map.of("a/b", json("{ 'c': [1, 3] }")))))
                .containsExactly("variables /a~1b/c/1: 2 | 3");
    }

    @Test
    void namesAMissingVariable() {
        assertThat(texts(EXPECT, with(Map.of()))).containsExactly("variables /a~1b: {\"c\":[1,2]} | (nothing)");
    }
}
