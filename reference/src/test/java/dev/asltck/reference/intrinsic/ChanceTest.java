package dev.asltck.reference.intrinsic;

import static dev.asltck.reference.intrinsic.Calls.assertFails;
import static dev.asltck.reference.intrinsic.Calls.call;
import static dev.asltck.reference.json.Values.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.query.FakeEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ChanceTest {

    @ParameterizedTest(name = "from {0} to {1} with seed {2}: {3}")
    @CsvSource({
        "1, 100, 42, 63",
        "1, 1000, 1, 106",
        "1, 1000, 2, 806",
        "1, 10, 42, 9",
        "1, 10, -10, 1",
        "2147483640, 2147483647, 1, 2147483644",
    })
    void mathRandomGivesForASeedWhatAwsWasRecordedToGive(String start, String end, String seed, String expected) {
        assertThat(call(new MathRandom(), json(start), json(end), json(seed))).isEqualTo(json(expected));
    }

    @Test
    void mathRandomIncludesTheStartAndNotTheEnd() {
        FakeEvaluation evaluation = new FakeEvaluation();
        int[] counts = new int[3];

        for (int i = 0; i < 1000; i++) {
            counts[call(evaluation, new MathRandom(), json("-1"), json("2")).intValue() + 1]++;
        }

        assertThat(counts).satisfies(all -> assertThat(all).doesNotContain(0));
        assertThat(counts[0] + counts[1] + counts[2]).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "5, 4", "0, 9007199254740993", "-1e100, 0"})
    void mathRandomNeedsARange(String start, String end) {
        assertFails(new MathRandom(), json(start), json(end));
    }

    @Test
    void mathRandomTakesTheWidestRange() {
        JsonNode start = json("-9007199254740992");
        JsonNode end = json("9007199254740992");

        assertThat(call(new MathRandom(), start, end).isIntegralNumber()).isTrue();
        assertThat(call(new MathRandom(), start, end, json("1")))
                .isEqualTo(call(new MathRandom(), start, end, json("1")));
    }

    @Test
    void mathRandomDrawsFromTheEntropyOfTheExecutionWithoutASeed() {
        double drawn = Entropy.seeded(1).nextDouble();

        assertThat(call(new MathRandom(), json("0"), json("1000000")).intValue())
                .isEqualTo((int) (drawn * 1_000_000));
    }

    @Test
    void uuidComesFromTheEntropyOfTheExecution() {
        assertThat(call(new Uuid(Arity.exactly(0))).stringValue())
                .isEqualTo(Entropy.seeded(1).nextUuid().toString());
    }
}
