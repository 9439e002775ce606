package dev.asltck.reference.state;

import dev.asltck.reference.context.ContextObject.MapItem;
import dev.asltck.reference.query.Evaluation;
import java.util.Optional;

/** An {@link Evaluation} within the visit to a state. */
public interface StateEvaluation extends Evaluation {

    /** Retries of the state so far, in this visit. */
    int retryCount();

    /** Gives the attempt that begins now a token by which the outside world can answer; the Context Object shows it. */
    Optional<String> issueTaskToken();

    /** Begins to process the items of the state in executions of their own; they are a Map Run, which has a name. */
    void startMapRun();

    /** The ARN of the Map Run; empty before there is one. */
    Optional<String> mapRunArn();

    /** The same visit, with the item in the Context Object. */
    Evaluation withItem(MapItem item);
}
