package dev.asltck.reference.state;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.StatesError;
import java.util.Optional;

/**
 * Counts the items of a Map State that have failed against what is tolerated.
 *
 * @see <a href="https://states-language.net/spec.html#map-state-failure-tolerance">Map State Failure Tolerance</a>
 */
final class FailureCount {

    private static final double WHOLE_PERCENTAGE = 100;

    private final long items;
    private final Tolerance.Tolerated tolerated;
    private final boolean distributed;
    private long failed;

    /**
     * @param items how many there are in all
     * @param distributed whether items are executions of their own, whose errors are not those of the state
     */
    FailureCount(long items, Tolerance.Tolerated tolerated, boolean distributed) {
        this.items = items;
        this.tolerated = tolerated;
        this.distributed = distributed;
    }

    /**
     * Adds failed items.
     *
     * @return the error of the state if they are too many; without any tolerance that is the item's own
     */
    Optional<StatesError> add(int failedItems, StatesError error) {
        failed += failedItems;
        if (tolerated.isNothing()) {
            return Optional.of(distributed ? exceeded(error) : error);
        }
        return isBreached() ? Optional.of(exceeded(error)) : Optional.empty();
    }

    /** Each limit that is given counts by itself; the other's default of zero would leave it without effect. */
    private boolean isBreached() {
        boolean byCount =
                tolerated.count().isPresent() && failed > tolerated.count().getAsLong();
        boolean byPercentage = tolerated.percentage().isPresent()
                && (double) failed * WHOLE_PERCENTAGE > tolerated.percentage().getAsDouble() * (double) items;
        return byCount || byPercentage;
    }

    private static StatesError exceeded(StatesError error) {
        StatesError exceeded = StatesError.of(
                ErrorName.EXCEED_TOLERATED_FAILURE_THRESHOLD, "The specified tolerated failure threshold was exceeded");
        return error.name().map(exceeded::withAlias).orElse(exceeded);
    }
}
