package dev.asltck.benchmarks.tables;

/**
 * What one run of a command took.
 *
 * @param seconds from the start of its process to the end
 * @param processorSeconds of the process and of all that it started and waited for, on all processors
 * @param output what it printed on standard output
 */
record CommandRun(double seconds, double processorSeconds, String output) {}
