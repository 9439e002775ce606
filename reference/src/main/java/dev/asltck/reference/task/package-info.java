/** The outside world of a Task State: what is asked of a task and what it answers, as data. Start reading at TaskHandler. */
@NullMarked
package dev.asltck.reference.task;

import org.jspecify.annotations.NullMarked;
