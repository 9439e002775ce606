/**
 * Recorded executions of AWS Step Functions, as its API tells of them: GetExecutionHistory, DescribeExecution and
 * DescribeStateMachine. Start reading at Recording.
 */
@NullMarked
package dev.asltck.harness.history;

import org.jspecify.annotations.NullMarked;
