package dev.asltck.benchmarks.tables;

import dev.asltck.harness.cli.document.Block.Grid;

/**
 * What was measured.
 *
 * @param method how often and how long, as a sentence
 */
record Sheet(String method, Grid grid) {}
