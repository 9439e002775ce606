/**
 * The reference interpreter and other engines as whole processes, on the same definitions and inputs, in turn. Start reading at
 * Comparison, which runs here, and at Measurement, which runs in a process of its own for each figure.
 */
@NullMarked
package dev.asltck.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
