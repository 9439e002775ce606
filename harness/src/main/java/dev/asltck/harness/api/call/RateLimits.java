package dev.asltck.harness.api.call;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Keeps calls within a plan. */
final class RateLimits {

    private final Map<Operation, TokenBucket> buckets = new EnumMap<>(Operation.class);

    RateLimits(RatePlan plan, LongSupplier nanoTime) {
        plan.buckets().forEach((operation, bucket) -> buckets.put(operation, new TokenBucket(bucket, nanoTime)));
    }

    /**
     * Takes a turn.
     *
     * @return nanoseconds to wait before the call
     */
    long take(Operation operation) {
        @Nullable TokenBucket bucket = buckets.get(operation);
        return bucket == null ? 0 : bucket.take();
    }

    /** Waits for a turn. */
    void await(Operation operation) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(take(operation));
    }
}
