package dev.asltck.reference.environment;

import java.util.UUID;

/** The only source of chance in an execution, so that a run can be repeated. */
public interface Entropy {

    /** A number from 0 (inclusive) to 1 (exclusive). */
    double nextDouble();

    /** A version 4 UUID. */
    UUID nextUuid();

    /** A source that gives the same values for the same seed, on every machine. */
    static Entropy seeded(long seed) {
        return new SeededEntropy(seed);
    }
}
