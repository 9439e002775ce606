/**
 * The tables of docs/performance.md, each measured and written by one command. Start reading at Tables, which lists them; Main runs them.
 */
@NullMarked
package dev.asltck.benchmarks.tables;

import org.jspecify.annotations.NullMarked;
