package dev.asltck.benchmarks.peers;

/**
 * What is asked of a process that measures.
 *
 * @param engine its name, or the path of its descriptor
 * @param enoughMillis how long an execution takes at which the size need grow no more
 * @param startedMillis when the process was started, since the epoch
 */
record Request(String engine, Workload workload, long enoughMillis, long startedMillis) {}
