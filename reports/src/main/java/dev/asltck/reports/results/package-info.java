/**
 * The interchange format of a conformance run, {@code results.jsonl}: a header line, one line for each case, a footer line. Every
 * report is made from such files. Start reading at RunResults.
 */
@NullMarked
package dev.asltck.reports.results;

import org.jspecify.annotations.NullMarked;
