package dev.asltck.reference.state;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.task.TaskCall;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * ResultWriter, compiled. The specification leaves to the interpreter what the task receives and what the state's result holds: the task
 * receives the results as {@code Results}, beside Parameters or Arguments if there are any; the result of the state is an object with
 * the result of the task as {@code ResultWriterDetails}, beside the {@code MapRunArn} of a Distributed Map.
 *
 * @see <a href="https://states-language.net/spec.html#writing-results">Writing Results</a>
 */
record ResultWriterCall(String state, String resource, Optional<DataCompiler.Template> arguments) {

    StepResult invoking(
            JsonNode effectiveInput, JsonNode results, StateEvaluation evaluation, StepResult.Continuation then) {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        arguments.ifPresent(template -> input.set("Parameters", template.evaluate(effectiveInput, evaluation)));
        input.set("Results", results);
        return ConfiguredTask.invoking(
                TaskCall.Purpose.RESULT_WRITER,
                state,
                resource,
                input,
                ErrorName.RESULT_WRITER_FAILED,
                evaluation,
                details -> then.proceed(written(details, evaluation)));
    }

    private static ObjectNode written(JsonNode details, StateEvaluation evaluation) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        evaluation.mapRunArn().ifPresent(arn -> result.put("MapRunArn", arn));
        return result.set("ResultWriterDetails", details);
    }
}
