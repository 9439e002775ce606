/** Calls of the Step Functions API, each within its rate and its time. Start reading at StepFunctions. */
@NullMarked
package dev.asltck.harness.api.call;

import org.jspecify.annotations.NullMarked;
