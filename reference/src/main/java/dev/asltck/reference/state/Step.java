package dev.asltck.reference.state;

import tools.jackson.databind.JsonNode;

/** A state, compiled: everything that does not depend on data has been done. Holds nothing of any execution. */
public interface Step {

    String name();

    /** The state's type, as its field spells it. */
    String type();

    /**
     * Executes the state, or begins to.
     *
     * @param rawInput the input of the state
     * @throws dev.asltck.reference.error.ExecutionFailure if the state reports an error
     */
    StepResult enter(JsonNode rawInput, StateEvaluation evaluation);
}
