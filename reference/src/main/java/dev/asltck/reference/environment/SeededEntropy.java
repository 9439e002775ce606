package dev.asltck.reference.environment;

import java.util.SplittableRandom;
import java.util.UUID;

/** Repeatable chance: {@link SplittableRandom} is specified to give the same sequence everywhere. */
final class SeededEntropy implements Entropy {

    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_RFC_9562 = 0x8000_0000_0000_0000L;

    private final SplittableRandom random;

    SeededEntropy(long seed) {
        this.random = new SplittableRandom(seed);
    }

    @Override
    public double nextDouble() {
        return random.nextDouble();
    }

    @Override
    public UUID nextUuid() {
        long high = (random.nextLong() & ~0xF000L) | VERSION_4;
        long low = (random.nextLong() >>> 2) | VARIANT_RFC_9562;
        return new UUID(high, low);
    }
}
