/**
 * Makes cases of recorded executions: finds the way through the machine in the history, rebuilds what the tasks answered, and says what
 * cannot be rebuilt. Start reading at Importer.
 */
@NullMarked
package dev.asltck.harness.imports;

import org.jspecify.annotations.NullMarked;
