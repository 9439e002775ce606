package dev.asltck.reference.state;

import dev.asltck.reference.query.DataFlow;
import dev.asltck.reference.state.StepResult.Milestone;
import dev.asltck.reference.state.Tolerance.Tolerated;
import java.util.Optional;
import java.util.function.Supplier;
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
        boolean distributed,
        IntegerField maxConcurrency,
        long mostAtOnce,
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
    public boolean forks() {
        return true;
    }

    @Override
    public StepResult enter(JsonNode rawInput, StateEvaluation evaluation) {
        Attempt attempt = new Attempt(rawInput, data.effectiveInput(rawInput, evaluation), evaluation);
        return items.reader().isPresent() ? attempt.reading(items.reader().get()) : attempt.ofInput();
    }

    /** One attempt of the state. */
    private final class Attempt {

        private final JsonNode rawInput;
        private final JsonNode effectiveInput;
        private final StateEvaluation evaluation;

        Attempt(JsonNode rawInput, JsonNode effectiveInput, StateEvaluation evaluation) {
            this.rawInput = rawInput;
            this.effectiveInput = effectiveInput;
            this.evaluation = evaluation;
        }

        StepResult ofInput() {
            ArrayNode array = items.array(effectiveInput, effectiveInput, evaluation);
            return started(array.size(), (concurrency, tolerated) -> iterate(array, concurrency, tolerated));
        }

        StepResult reading(ItemReaderCall reader) {
            return started(
                    0,
                    (concurrency, tolerated) -> reader.invoking(
                            effectiveInput,
                            evaluation,
                            read -> iterate(items.array(effectiveInput, read, evaluation), concurrency, tolerated)));
        }

        private StepResult started(int known, Start then) {
            long concurrency = bounded(maxConcurrency.evaluate(effectiveInput, evaluation));
            return new StepResult.Reached(Milestone.FORK_STARTED, known, () -> {
                Tolerated tolerated = tolerance.evaluate(effectiveInput, evaluation);
                if (distributed) {
                    evaluation.startMapRun();
                }
                return ofRun(Milestone.MAP_RUN_STARTED, () -> then.start(concurrency, tolerated));
            });
        }

        /** No limit is a limit too where there is one in any case. */
        private long bounded(long concurrency) {
            return concurrency == 0 ? mostAtOnce : Math.min(concurrency, mostAtOnce);
        }

        private StepResult iterate(ArrayNode array, long concurrency, Tolerated tolerated) {
            Iterations iterations = new Iterations(
                    itemProcessor.start(),
                    items.inputs(array, effectiveInput, evaluation),
                    concurrency,
                    distributed,
                    new FailureCount(array.size(), tolerated, distributed));
            return new StepResult.Forking(
                    iterations,
                    result -> resultWriter.isPresent()
                            ? resultWriter.get().invoking(effectiveInput, result, evaluation, this::joined)
                            : joined(result));
        }

        private StepResult joined(JsonNode result) {
            return ofRun(
                    Milestone.MAP_RUN_SUCCEEDED,
                    () -> new StepResult.Reached(
                            Milestone.FORK_SUCCEEDED, 0, () -> complete(rawInput, result, evaluation)));
        }

        private StepResult ofRun(Milestone milestone, Supplier<StepResult> then) {
            return distributed ? new StepResult.Reached(milestone, 0, then) : then.get();
        }
    }

    /** How an attempt goes on when its limits are known. */
    @FunctionalInterface
    private interface Start {
        StepResult start(long concurrency, Tolerated tolerated);
    }
}
