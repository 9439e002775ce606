package dev.asltck.benchmarks.peers;

import dev.asltck.benchmarks.peers.Answer.Measured;
import java.util.Optional;

/** A figure of the table. */
enum Column {
    COLD_START("cold start, s", Workload.COLD_START, false),
    JSONPATH_LOOP("JSONPath loop, transitions/s", Workload.JSONPATH_LOOP, true),
    JSONATA_LOOP("JSONata loop, transitions/s", Workload.JSONATA_LOOP, true),
    MAP("Map, items/s", Workload.MAP, true),
    MEMORY("peak memory at Map, MB", Workload.MAP, false);

    private static final double MEGABYTE = 1e6;

    private final String title;
    private final Workload workload;
    private final boolean isMoreBetter;

    Column(String title, Workload workload, boolean isMoreBetter) {
        this.title = title;
        this.workload = workload;
        this.isMoreBetter = isMoreBetter;
    }

    String title() {
        return title;
    }

    Workload workload() {
        return workload;
    }

    /** Nothing if it is not known: no figure is zero. */
    Optional<Double> value(Measured measured) {
        return Optional.of(this == MEMORY ? measured.peakBytes() / MEGABYTE : measured.value())
                .filter(number -> number > 0);
    }

    /** How many times better one figure is than another. */
    double timesBetter(double one, double other) {
        return isMoreBetter ? one / other : other / one;
    }
}
