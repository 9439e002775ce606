package dev.asltck.reference.state;

import dev.asltck.reference.query.Evaluation;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/**
 * ToleratedFailureCount and ToleratedFailurePercentage, compiled.
 *
 * @see <a href="https://states-language.net/spec.html#map-state-failure-tolerance">Map State Failure Tolerance</a>
 */
record Tolerance(Optional<IntegerField> count, Optional<PercentageField> percentage) {

    Tolerated evaluate(JsonNode effectiveInput, Evaluation evaluation) {
        return new Tolerated(
                count.isPresent()
                        ? OptionalLong.of(count.get().evaluate(effectiveInput, evaluation))
                        : OptionalLong.empty(),
                percentage.isPresent()
                        ? OptionalDouble.of(percentage.get().evaluate(effectiveInput, evaluation))
                        : OptionalDouble.empty());
    }

    /**
     * What is tolerated in one attempt.
     *
     * @param count of failed items
     * @param percentage of the items
     */
    record Tolerated(OptionalLong count, OptionalDouble percentage) {

        boolean isNothing() {
            return count.isEmpty() && percentage.isEmpty();
        }
    }

    /** A percentage, given literally or evaluated at each use. */
    @FunctionalInterface
    interface PercentageField {

        /**
         * The value, from 0 to 100.
         *
         * @throws dev.asltck.reference.error.ExecutionFailure if it is none
         */
        double evaluate(JsonNode effectiveInput, Evaluation evaluation);
    }
}
