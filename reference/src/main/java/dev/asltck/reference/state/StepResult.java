package dev.asltck.reference.state;

import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.task.TaskCall;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a step leads to. Consumed in one place, by the frame that steps. */
public sealed interface StepResult {

    void accept(Visitor visitor);

    /**
     * The state is done and another follows.
     *
     * @param output the effective output, which is the raw input of the next state
     * @param assigned new values of variables; null for none
     */
    record Next(Step target, JsonNode output, @Nullable ObjectNode assigned) implements StepResult {
        @Override
        public void accept(Visitor visitor) {
            visitor.next(this);
        }
    }

    /** The state is done and is a terminal one. */
    record End(JsonNode output, @Nullable ObjectNode assigned) implements StepResult {
        @Override
        public void accept(Visitor visitor) {
            visitor.end(this);
        }
    }

    /** A Choice Rule has been chosen, or the Default. */
    record Chosen(ChosenRule rule, Next next) implements StepResult {
        @Override
        public void accept(Visitor visitor) {
            visitor.chosen(this);
        }
    }

    /**
     * Which rule of a Choice State.
     *
     * @param index in Choices; -1 for Default
     */
    record ChosenRule(int index) {
        static final ChosenRule DEFAULT = new ChosenRule(-1);
    }

    /** The state reports an error. */
    record Failed(StatesError error) implements StepResult {
        @Override
        public void accept(Visitor visitor) {
            visitor.failed(this);
        }
    }

    /** A Wait State: {@code then} holds as soon as the clock shows {@code until}. */
    record Waiting(Instant until, StepResult then) implements StepResult {
        @Override
        public void accept(Visitor visitor) {
            visitor.waiting(this);
        }
    }

    /**
     * A task is to be invoked.
     *
     * @param timeout the longest that it may take
     * @param timeoutGiven whether by the definition, not by default
     * @param heartbeat the longest that it may be silent
     * @param failure how its failure shows as the failure of the state
     * @param then what to do with its result
     */
    record Invoking(
            TaskCall call,
            Duration timeout,
            boolean timeoutGiven,
            Optional<Duration> heartbeat,
            UnaryOperator<StatesError> failure,
            Continuation then)
            implements StepResult {
        @Override
        public void accept(Visitor visitor) {
            visitor.invoking(this);
        }
    }

    /**
     * Branches or iterations are to be executed.
     *
     * @param then what to do with the array of their outputs
     */
    record Forking(ForkPlan plan, Continuation then) implements StepResult {
        @Override
        public void accept(Visitor visitor) {
            visitor.forking(this);
        }
    }

    /**
     * A Parallel or Map State has got somewhere. Observers hear of it; nothing else happens.
     *
     * @param items of a Map State that takes them from its input, else 0
     */
    record Reached(Milestone milestone, int items, Supplier<StepResult> then) implements StepResult {
        @Override
        public void accept(Visitor visitor) {
            visitor.reached(this);
        }
    }

    /** On the way of a Parallel or Map State. */
    enum Milestone {
        /** All that it needs to start has been evaluated. */
        FORK_STARTED,
        /** It starts executions for its items. */
        MAP_RUN_STARTED,
        /** The executions are over and their results written. */
        MAP_RUN_SUCCEEDED,
        /** It has its result. */
        FORK_SUCCEEDED
    }

    /** How a state goes on with a result that it has waited for. */
    @FunctionalInterface
    interface Continuation {

        /**
         * Goes on.
         *
         * @throws dev.asltck.reference.error.ExecutionFailure if the state reports an error
         */
        StepResult proceed(JsonNode result);
    }

    /** One method for each kind of result. */
    interface Visitor {
        void next(Next next);

        void end(End end);

        void chosen(Chosen chosen);

        void failed(Failed failed);

        void waiting(Waiting waiting);

        void invoking(Invoking invoking);

        void forking(Forking forking);

        void reached(Reached reached);
    }
}
