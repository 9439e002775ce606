package dev.asltck.reference.dialect;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.StatesError;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * Which reading of the language an interpreter follows where the two differ. Each difference of behaviour is one method here, so that a
 * reader sees them in one place and no state asks which dialect it is in.
 */
public enum Dialect {
    /** The specification's letter; {@code docs/spec-notes.md} says how its contradictions are read. */
    SPEC {
        @Override
        public long defaultTaskTimeoutSeconds() {
            return 60;
        }

        @Override
        public SecondsRange computedTimeoutSeconds() {
            return new SecondsRange(1, Long.MAX_VALUE);
        }

        @Override
        public SecondsRange computedWaitSeconds() {
            return new SecondsRange(0, Long.MAX_VALUE);
        }

        @Override
        public boolean numbersEvents() {
            return false;
        }

        @Override
        public StatesError reported(StatesError error, String state, long enteredEvent) {
            return error;
        }

        @Override
        public boolean endsExecution(StatesError error) {
            return false;
        }

        @Override
        public String causeOfTimeout(String explanation) {
            return explanation;
        }

        @Override
        public StatesError recorded(StatesError error) {
            return error;
        }

        @Override
        public boolean showsAbsence() {
            return false;
        }

        @Override
        public boolean endsTimedOut() {
            return false;
        }

        @Override
        public boolean distributesMaps() {
            return false;
        }

        @Override
        public boolean readsNumbersInTexts() {
            return false;
        }

        @Override
        public long longestWaitSeconds() {
            return Long.MAX_VALUE;
        }

        @Override
        public Instant instantToWaitFor(Instant given) {
            return given;
        }

        @Override
        public OptionalLong longestExecutionSeconds() {
            return OptionalLong.empty();
        }

        @Override
        public long mostIterationsAtOnce() {
            return Long.MAX_VALUE;
        }

        @Override
        public long largestPayload() {
            return Long.MAX_VALUE;
        }

        @Override
        public long longestHistory() {
            return Long.MAX_VALUE;
        }

        @Override
        public boolean readsItemsAsTheyAre() {
            return false;
        }
    },

    /** What AWS Step Functions documents and does; {@code docs/spec-vs-aws.md} has the sources. */
    AWS {
        @Override
        public long defaultTaskTimeoutSeconds() {
            return 99_999_999;
        }

        @Override
        public SecondsRange computedTimeoutSeconds() {
            return new SecondsRange(0, 99_999_999);
        }

        @Override
        public SecondsRange computedWaitSeconds() {
            return new SecondsRange(0, 99_999_999);
        }

        @Override
        public boolean numbersEvents() {
            return true;
        }

        @Override
        public StatesError reported(StatesError error, String state, long enteredEvent) {
            StatesError named =
                    error.name().map(Dialect::awsName).map(error::withName).orElse(error);
            return named.name().filter(Dialect::tellsPlace).isPresent()
                    ? named.withCause(named.cause().map(cause -> place(state, enteredEvent) + cause))
                    : named;
        }

        @Override
        public boolean endsExecution(StatesError error) {
            return error.name().filter(ErrorName.RUNTIME::equals).isPresent();
        }

        @Override
        public String causeOfTimeout(String explanation) {
            return "";
        }

        @Override
        public StatesError recorded(StatesError error) {
            return error.name().filter(ErrorName.TIMEOUT::equals).isPresent()
                    ? error.withCause(error.cause().filter(cause -> !cause.isEmpty()))
                    : error;
        }

        @Override
        public boolean showsAbsence() {
            return true;
        }

        @Override
        public boolean endsTimedOut() {
            return true;
        }

        @Override
        public boolean distributesMaps() {
            return true;
        }

        @Override
        public boolean readsNumbersInTexts() {
            return true;
        }

        @Override
        public long longestWaitSeconds() {
            return Integer.MAX_VALUE;
        }

        @Override
        public Instant instantToWaitFor(Instant given) {
            return given.truncatedTo(ChronoUnit.SECONDS);
        }

        @Override
        public OptionalLong longestExecutionSeconds() {
            return OptionalLong.of(Duration.ofDays(365).toSeconds());
        }

        @Override
        public long mostIterationsAtOnce() {
            return 40;
        }

        @Override
        public long largestPayload() {
            return 262_144;
        }

        @Override
        public long longestHistory() {
            return 25_000;
        }

        @Override
        public boolean readsItemsAsTheyAre() {
            return true;
        }
    };

    private static String awsName(String errorName) {
        return switch (errorName) {
            case ErrorName.PARAMETER_PATH_FAILURE,
                    ErrorName.INTRINSIC_FAILURE,
                    ErrorName.NO_CHOICE_MATCHED,
                    ErrorName.UNSPECIFIED -> ErrorName.RUNTIME;
            case ErrorName.RESULT_PATH_MATCH_FAILURE -> ErrorName.REFERENCE_PATH_CONFLICT;
            default -> errorName;
        };
    }

    private static boolean tellsPlace(String errorName) {
        return switch (errorName) {
            case ErrorName.RUNTIME, ErrorName.QUERY_EVALUATION_ERROR, ErrorName.REFERENCE_PATH_CONFLICT -> true;
            default -> false;
        };
    }

    private static String place(String state, long enteredEvent) {
        return "An error occurred while executing the state '" + state + "' (entered at the event id #" + enteredEvent
                + "). ";
    }

    /** TimeoutSeconds of a Task State that gives none. */
    public abstract long defaultTaskTimeoutSeconds();

    /** What an expression for TimeoutSeconds may come to. */
    public abstract SecondsRange computedTimeoutSeconds();

    /** What an expression for Seconds of a Wait State may come to. */
    public abstract SecondsRange computedWaitSeconds();

    /** Whether events of an execution have numbers that causes refer to. */
    public abstract boolean numbersEvents();

    /**
     * How an error that the interpreter has found shows: AWS has other names for many, and begins their causes with the place.
     *
     * @param state that was executed
     * @param enteredEvent number of the event with which it was entered
     */
    public abstract StatesError reported(StatesError error, String state, long enteredEvent);

    /** Whether the error ends the execution wherever it arises, without regard to any Retrier or Catcher. */
    public abstract boolean endsExecution(StatesError error);

    /** The cause of a timeout. AWS gives an empty one to Catchers. */
    public abstract String causeOfTimeout(String explanation);

    /** How an error shows in the outcome of the execution and in its history, where AWS leaves the empty cause of a timeout out. */
    public abstract StatesError recorded(StatesError error);

    /** Whether the Error Output has null for an Error Name or a cause that the error does not have. */
    public abstract boolean showsAbsence();

    /** Whether a machine that exceeds its TimeoutSeconds ends with an outcome of its own instead of {@value ErrorName#TIMEOUT}. */
    public abstract boolean endsTimedOut();

    /** Whether a Map State may process its items in executions of their own. */
    public abstract boolean distributesMaps();

    /** Whether a string with a number will do where a path has to select the seconds of a Wait State or a limit of a Map State. */
    public abstract boolean readsNumbersInTexts();

    /** How long a Wait State may wait. */
    public abstract long longestWaitSeconds();

    /** Until when a Wait State waits that is given an instant. */
    public abstract Instant instantToWaitFor(Instant given);

    /** How long an execution may take whose machine has no TimeoutSeconds, or a longer one. */
    public abstract OptionalLong longestExecutionSeconds();

    /** How many iterations of a Map State may run at once that does not process its items in executions of their own. */
    public abstract long mostIterationsAtOnce();

    /** How many bytes the result of a task and the output of a state may have, as JSON text in UTF-8. */
    public abstract long largestPayload();

    /** How many events the history of an execution may have. */
    public abstract long longestHistory();

    /**
     * Whether the ItemReader of a Distributed Map gives the Items Array itself, without regard to ItemsPath, and how many it reads is
     * limited by MaxItems only if that is not 0.
     */
    public abstract boolean readsItemsAsTheyAre();
}
