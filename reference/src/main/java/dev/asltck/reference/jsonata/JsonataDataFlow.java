package dev.asltck.reference.jsonata;

import dev.asltck.reference.model.JsonataFields;
import dev.asltck.reference.query.DataFlow;
import dev.asltck.reference.query.Evaluation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The data fields of a JSONata state, Catcher or Choice Rule.
 *
 * <ol>
 *   <li>Arguments make the input of the task or the branches; without them it is the state input.
 *   <li>Output makes the state output; without it, that is the result or the Error Output, or else the state input.
 *   <li>Assign makes the new values of variables, from the values that they had when the state was entered.
 * </ol>
 *
 * @see <a href="https://states-language.net/spec.html#input-and-output-processing-with-jsonata">Input and Output Processing with
 *     JSONata</a>
 */
public final class JsonataDataFlow implements DataFlow {

    /** What there is beside the state input when Output and Assign are evaluated. */
    public enum Subject {
        /** {@code $states.result}, of a Task, Parallel or Map State. */
        RESULT,
        /** {@code $states.errorOutput}, in a Catcher. */
        ERROR_OUTPUT,
        /** Nothing. */
        NONE
    }

    private final @Nullable JsonataTemplate arguments;
    private final @Nullable JsonataTemplate output;
    private final @Nullable JsonataTemplate assign;
    private final Subject subject;

    private JsonataDataFlow(JsonataFields fields, Subject subject, String owner, ExpressionParser parser)
            throws JsonataSyntaxException {
        this.arguments = compiled(owner + "Arguments", fields.arguments(), parser);
        this.output = compiled(owner + "Output", fields.output(), parser);
        this.assign = compiled(owner + "Assign", fields.assign(), parser);
        this.subject = subject;
    }

    /**
     * Compiles the fields of one state, Catcher or Choice Rule.
     *
     * @param owner for messages: where the fields are in the state, such as {@code Catch[1]/}; empty for the state's own
     * @throws JsonataSyntaxException if one of the expressions is no JSONata; cannot be with a valid model
     */
    public static JsonataDataFlow compile(JsonataFields fields, Subject subject, String owner, ExpressionParser parser)
            throws JsonataSyntaxException {
        return new JsonataDataFlow(fields, subject, owner, parser);
    }

    private static @Nullable JsonataTemplate compiled(
            String field, Optional<? extends JsonNode> value, ExpressionParser parser) throws JsonataSyntaxException {
        return value.isPresent() ? JsonataTemplate.compile(field, value.get(), parser) : null;
    }

    @Override
    public JsonNode effectiveInput(JsonNode rawInput, Evaluation evaluation) {
        return arguments == null ? rawInput : arguments.evaluate(StatesVariable.ofInput(rawInput), evaluation);
    }

    @Override
    public JsonNode output(JsonNode rawInput, JsonNode result, Evaluation evaluation) {
        return output == null ? result : output.evaluate(states(rawInput, result), evaluation);
    }

    @Override
    public JsonNode passedOutput(JsonNode rawInput, JsonNode effectiveInput, Evaluation evaluation) {
        return output(rawInput, rawInput, evaluation);
    }

    @Override
    public @Nullable ObjectNode assignments(JsonNode rawInput, JsonNode result, Evaluation evaluation) {
        return assign == null ? null : (ObjectNode) assign.evaluate(states(rawInput, result), evaluation);
    }

    private StatesVariable states(JsonNode rawInput, JsonNode result) {
        return switch (subject) {
            case RESULT -> new StatesVariable(rawInput, result, null);
            case ERROR_OUTPUT -> new StatesVariable(rawInput, null, result);
            case NONE -> StatesVariable.ofInput(rawInput);
        };
    }
}
