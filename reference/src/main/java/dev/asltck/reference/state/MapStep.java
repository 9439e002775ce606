package dev.asltck.reference.state;

import dev.asltck.reference.query.DataFlow;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Executes a Map State.
 *
 * <ol>
 *   <li>The effective input is selected. ItemReader, if there is one, reads from its task.
 *   <li>The Items Array is found in what has been read, or else in the effective input.
 *   <li>ItemSelector makes the selected item of each element, with the element in the Context Object; ItemBatcher puts selected items
 *       together.
 *   <li>Each iteration starts with its item or batch, in the order of the array and no more at once than MaxConcurrency says.
 *   <li>A failed iteration fails the state and ends the others, unless the tolerance allows for it.
 *   <li>The result has the output of each iteration, in the order of the array. ResultWriter, if there is one, gives it to its task.
 *   <li>Assign is evaluated, with the result as its {@code $}; the output is made of the raw input and the result.
 * </ol>
 *
 * @see <a href="https://states-language.net/spec.html#map-state">Map State</a>
 */
record MapStep(
        String name,
        DataFlow data,
        ItemSteps items,
        StepGraph itemProcessor,
        IntegerField maxConcurrency,
        Tolerance tolerance,
        Optional<ResultWriterCall> resultWriter,
        ErrorPolicy errors,
        Exit exit)
        implements AttemptStep {

    @Override
    public String type() {
        return "Map";
    }

    @Override
    public StepResult enter(JsonNode rawInput, StateEvaluation evaluation) {
        JsonNode effectiveInput = data.effectiveInput(rawInput, evaluation);
        if (items.reader().isEmpty()) {
            return iterate(rawInput, effectiveInput, effectiveInput, evaluation);
        }
        return items.reader()
                .get()
                .invoking(effectiveInput, evaluation, read -> iterate(rawInput, effectiveInput, read, evaluation));
    }

    private StepResult iterate(
            JsonNode rawInput, JsonNode effectiveInput, JsonNode source, StateEvaluation evaluation) {
        ArrayNode array = items.array(effectiveInput, source, evaluation);
        long concurrency = maxConcurrency.evaluate(effectiveInput, evaluation);
        Iterations iterations = new Iterations(
                itemProcessor.start(),
                items.inputs(array, effectiveInput, evaluation),
                concurrency,
                tolerance.evaluate(array.size(), effectiveInput, evaluation));
        return new StepResult.Forking(iterations, result -> write(rawInput, effectiveInput, result, evaluation));
    }

    private StepResult write(JsonNode rawInput, JsonNode effectiveInput, JsonNode result, StateEvaluation evaluation) {
        if (resultWriter.isEmpty()) {
            return complete(rawInput, result, evaluation);
        }
        return resultWriter
                .get()
                .invoking(effectiveInput, result, evaluation, written -> complete(rawInput, written, evaluation));
    }
}
