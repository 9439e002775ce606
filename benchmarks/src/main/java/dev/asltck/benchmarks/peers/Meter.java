package dev.asltck.benchmarks.peers;

/** Measures. */
interface Meter {

    /** One figure of an engine, or why there is none. */
    Answer measure(String engine, Workload workload) throws InterruptedException;
}
