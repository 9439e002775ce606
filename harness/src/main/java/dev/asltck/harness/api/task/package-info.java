/** Plays the outside world by activities: takes their tasks, and answers as the scripts of the case say. Start reading at TaskDesk. */
@NullMarked
package dev.asltck.harness.api.task;

import org.jspecify.annotations.NullMarked;
