package dev.asltck.benchmarks.peers;

/** Executes a machine of any size. */
interface Timing {

    /**
     * How long one execution takes.
     *
     * @throws UnmeasurableException if it does not give the right output
     */
    long nanos(long size) throws UnmeasurableException, InterruptedException;
}
