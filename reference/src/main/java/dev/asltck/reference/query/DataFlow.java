package dev.asltck.reference.query;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a state shapes its data: the data fields of one state or Catcher in its query language, compiled. The only seam between the query
 * languages: a state never asks which one it is written in.
 *
 * <p>Each method may throw {@link dev.asltck.reference.error.ExecutionFailure}.
 */
public interface DataFlow {

    /**
     * What the state works on: in JSONPath the input after InputPath and Parameters, the effective input.
     *
     * @param rawInput the input of the state
     */
    JsonNode effectiveInput(JsonNode rawInput, Evaluation evaluation);

    /**
     * The output of a state that has a result: in JSONPath by ResultSelector, ResultPath and OutputPath.
     *
     * @param result what a task, the branches, the iterations or a Pass State's Result have generated; in a Catcher the Error Output
     */
    JsonNode output(JsonNode rawInput, JsonNode result, Evaluation evaluation);

    /**
     * The output of a state without a result: Choice, Wait and Succeed pass their input on.
     *
     * @param effectiveInput what {@link #effectiveInput} has given
     */
    JsonNode passedOutput(JsonNode rawInput, JsonNode effectiveInput, Evaluation evaluation);

    /**
     * The new values of variables, by name; null where there is no Assign.
     *
     * @param subject what {@code $} means in a JSONPath Assign: the result, the Error Output, or the effective input
     */
    @Nullable ObjectNode assignments(JsonNode rawInput, JsonNode subject, Evaluation evaluation);
}
