package dev.asltck.reference.environment;

/**
 * An execution has used up one of its {@link Limits}. Neither a States error (Retry and Catch never see it) nor a bug: it ends the
 * execution with an outcome of its own.
 */
public final class BudgetExhausted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String limit;

    /**
     * @param limit name of the {@link Limits} component
     * @param message what happened, for people
     */
    public BudgetExhausted(String limit, String message) {
        super(message, null, false, false);
        this.limit = limit;
    }

    /** Name of the {@link Limits} component that was used up. */
    public String limit() {
        return limit;
    }

    /** What happened, for people. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
