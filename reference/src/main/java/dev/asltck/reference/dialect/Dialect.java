package dev.asltck.reference.dialect;

import dev.asltck.reference.error.ErrorName;

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
        public String reportedName(String errorName) {
            return errorName;
        }

        @Override
        public boolean isCaughtByAll(String errorName) {
            return true;
        }

        @Override
        public boolean endsTimedOut() {
            return false;
        }
    },

    /** What AWS Step Functions documents and does. */
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
        public String reportedName(String errorName) {
            return switch (errorName) {
                case ErrorName.PARAMETER_PATH_FAILURE,
                        ErrorName.INTRINSIC_FAILURE,
                        ErrorName.NO_CHOICE_MATCHED,
                        ErrorName.UNSPECIFIED -> ErrorName.RUNTIME;
                case ErrorName.RESULT_PATH_MATCH_FAILURE -> ErrorName.REFERENCE_PATH_CONFLICT;
                default -> errorName;
            };
        }

        @Override
        public boolean isCaughtByAll(String errorName) {
            return !errorName.equals(ErrorName.RUNTIME) && !errorName.equals(ErrorName.DATA_LIMIT_EXCEEDED);
        }

        @Override
        public boolean endsTimedOut() {
            return true;
        }
    };

    /** TimeoutSeconds of a Task State that gives none. */
    public abstract long defaultTaskTimeoutSeconds();

    /** What an expression for TimeoutSeconds may come to. */
    public abstract SecondsRange computedTimeoutSeconds();

    /** What an expression for Seconds of a Wait State may come to. */
    public abstract SecondsRange computedWaitSeconds();

    /** The Error Name that is reported for a failure which the specification calls {@code errorName}. */
    public abstract String reportedName(String errorName);

    /** Whether a Retrier or Catcher for {@value ErrorName#ALL} matches the error. */
    public abstract boolean isCaughtByAll(String errorName);

    /** Whether a machine that exceeds its TimeoutSeconds ends with an outcome of its own instead of {@value ErrorName#TIMEOUT}. */
    public abstract boolean endsTimedOut();
}
