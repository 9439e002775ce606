package dev.asltck.reference.state;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.query.DataFlow;
import dev.asltck.reference.query.Evaluation;
import dev.asltck.reference.retry.CatchPolicy;
import dev.asltck.reference.retry.RetryPolicy;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Retry and Catch of a state, compiled.
 *
 * @see <a href="https://states-language.net/spec.html#error-handling">Error Handling</a>
 */
public final class ErrorPolicy {

    private final RetryPolicy retryPolicy;
    private final CatchPolicy catchPolicy;
    private final List<Handler> handlers;
    private final Dialect dialect;

    /** @param handlers what each Catcher does, in order */
    ErrorPolicy(RetryPolicy retryPolicy, CatchPolicy catchPolicy, List<Handler> handlers, Dialect dialect) {
        this.retryPolicy = retryPolicy;
        this.catchPolicy = catchPolicy;
        this.handlers = handlers;
        this.dialect = dialect;
    }

    /** What a Catcher does with the Error Output, and where it goes. */
    record Handler(DataFlow data, Link next) {}

    public RetryPolicy retryPolicy() {
        return retryPolicy;
    }

    public CatchPolicy catchPolicy() {
        return catchPolicy;
    }

    StepResult.Next caught(int catcher, JsonNode rawInput, StatesError error, Evaluation evaluation) {
        Handler handler = handlers.get(catcher);
        ObjectNode errorOutput = ErrorOutput.of(error, dialect);
        return new StepResult.Next(
                handler.next().target(),
                handler.data().output(rawInput, errorOutput, evaluation),
                handler.data().assignments(rawInput, errorOutput, evaluation));
    }
}
