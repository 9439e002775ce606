package dev.asltck.reference.environment;

/** Counts down the {@link Limits} of one execution. */
public final class Budget {

    private final Limits limits;
    private long stepsLeft;
    private long expressionsLeft;
    private long dataLeft;

    public Budget(Limits limits) {
        this.limits = limits;
        this.stepsLeft = limits.steps();
        this.expressionsLeft = limits.expressions();
        this.dataLeft = limits.data();
    }

    public Limits limits() {
        return limits;
    }

    /** Takes one step: a state is entered or attempted again. */
    public void takeStep() {
        if (--stepsLeft < 0) {
            throw new BudgetExhausted("steps", "more than " + limits.steps() + " state executions and retries");
        }
    }

    /** Takes the work of evaluating some nodes of a JSONata expression. */
    public void takeExpressions(long nodes) {
        expressionsLeft -= nodes;
        if (expressionsLeft < 0) {
            throw new BudgetExhausted(
                    "expressions", "more than " + limits.expressions() + " nodes of JSONata expressions evaluated");
        }
    }

    /** Takes the size of new text (characters) or of a new array (elements), before it is created. */
    public void takeData(long amount) {
        dataLeft -= amount;
        if (dataLeft < 0) {
            throw new BudgetExhausted("data", "more than " + limits.data() + " characters and elements created");
        }
    }
}
