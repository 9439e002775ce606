package dev.asltck.reference.error;

/**
 * Carries a {@link StatesError} from the depth of an evaluation to the state that reports it. Has no stack trace: it is control flow of
 * the language, not a fault of the interpreter. Caught in one place, where states are stepped.
 */
public final class ExecutionFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StatesError error;

    public ExecutionFailure(StatesError error) {
        super(error.name().orElse(""), null, false, false);
        this.error = error;
    }

    public ExecutionFailure(String name, String cause) {
        this(StatesError.of(name, cause));
    }

    public StatesError error() {
        return error;
    }
}
