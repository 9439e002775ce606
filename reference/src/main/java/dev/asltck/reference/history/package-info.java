/**
 * The execution history of AWS Step Functions, made of the trace of an execution. Start reading at HistoryRecorder.
 */
@NullMarked
package dev.asltck.reference.history;

import org.jspecify.annotations.NullMarked;
