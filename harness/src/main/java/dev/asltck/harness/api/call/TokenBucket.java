package dev.asltck.harness.api.call;

import dev.asltck.harness.api.call.RatePlan.Bucket;
import java.util.function.LongSupplier;

/** Lets a number of calls pass at once and a steady stream after them. Calls take their turn in the order in which they ask. */
final class TokenBucket {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final long nanosPerToken;
    private final long capacity;
    private final LongSupplier nanoTime;

    /** When the bucket is full again if nobody calls any more. */
    private long full;

    TokenBucket(Bucket bucket, LongSupplier nanoTime) {
        this.nanosPerToken = NANOS_PER_SECOND / bucket.refillPerSecond();
        this.capacity = nanosPerToken * bucket.size();
        this.nanoTime = nanoTime;
        this.full = nanoTime.getAsLong();
    }

    /**
     * Takes a token, perhaps one that is yet to come.
     *
     * @return nanoseconds to wait before the call
     */
    synchronized long take() {
        long now = nanoTime.getAsLong();
        full = Math.max(full - now, 0) + now + nanosPerToken;
        return Math.max(0, full - now - capacity);
    }
}
