package dev.asltck.reference.json;

import static dev.asltck.reference.json.Values.exponential;
import static dev.asltck.reference.json.Values.json;
import static dev.asltck.reference.json.Values.nested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.asltck.reference.environment.BudgetExhausted;
import dev.asltck.reference.environment.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ExtentTest {

    private static final Limits LIMITS = Limits.DEFAULT.withValueSize(100_000);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {"1, 1", "null, 1", "'abc', 4", "[], 1", "`[1,[2]]`, 4", "`{'ab':'c','d':{}}`, 7"})
    void countsNodesAndCharacters(String value, long expected) {
        assertThat(Extent.check(json(value), Limits.DEFAULT)).isEqualTo(expected);
    }

    @Test
    void stopsAtTheLimitOfAValueThatSharesItsParts() {
        assertExhausted(exponential(400), "valueSize");
    }

    @Test
    void stopsAtTheLimitOfDepth() {
        assertExhausted(nested(501), "valueDepth");
        assertThat(Extent.check(nested(500), LIMITS)).isEqualTo(500);
    }

    @Test
    void saysWhetherAValueFits() {
        assertThat(Extent.fits(json("[[1]]"), 3, 2)).isTrue();
        assertThat(Extent.fits(json("[[1]]"), 2, 2)).isFalse();
        assertThat(Extent.fits(json("[[1]]"), 3, 1)).isFalse();
    }

    private static void assertExhausted(JsonNode value, String limit) {
        assertThatThrownBy(() -> Extent.check(value, LIMITS))
                .asInstanceOf(type(BudgetExhausted.class))
                .extracting(BudgetExhausted::limit)
                .isEqualTo(limit);
    }
}
