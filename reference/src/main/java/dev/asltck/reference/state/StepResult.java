package dev.asltck.reference.state;

import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.task.TaskCall;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

        public boolean isDefault() {
            return index < 0;
        }
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
     * A Task State: the task is to be invoked.
     *
     * @param timeout the longest that it may take
     * @param heartbeat the longest that it may be silent
     */
    record Invoking(TaskCall call, Duration timeout, Optional<Duration> heartbeat) implements StepResult {
        @Override
        public void accept(Visitor visitor) {
            visitor.invoking(this);
        }
    }

    /** A Parallel or Map State: branches or iterations are to be executed. */
    record Forking(ForkPlan plan) implements StepResult {
        @Override
        public void accept(Visitor visitor) {
            visitor.forking(this);
        }
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
    }
}
