package dev.asltck.benchmarks.tables;

/**
 * What one iteration of a benchmark has measured.
 *
 * @param score time for each operation or operations for each time, in the unit of the table
 * @param bytes allocated by each operation
 * @param characters read in each unit of time, where the benchmark counts them; else 0
 */
record Iteration(double score, double bytes, double characters) {}
