/** Engines that have TestState, the operation that executes one state: cases are walked state by state. Start reading at TestStateEngine. */
@NullMarked
package dev.asltck.harness.teststate;

import org.jspecify.annotations.NullMarked;
