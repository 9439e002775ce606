/** Executions: one virtual clock, one queue of timers, and a frame for each branch and iteration. Start reading at Execution. */
@NullMarked
package dev.asltck.reference.run;

import org.jspecify.annotations.NullMarked;
