package dev.asltck.reference.state;

import dev.asltck.reference.context.ContextObject.MapItem;
import dev.asltck.reference.error.StatesError;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The branches of a Parallel State, or the iterations of a Map State, about to be executed. Made anew for each attempt. */
public interface ForkPlan {

    /** How many there are. */
    int size();

    /** Whether each is an execution of its own: it has a history and variables of its own, and its errors end only itself. */
    boolean distributed();

    /** Whether they are the iterations of a Map State. */
    boolean iterates();

    /** How many of them may run at once; {@link Long#MAX_VALUE} for no limit. */
    long maxConcurrency();

    /** Where the one with this index starts. */
    Step start(int index);

    /** Its input. */
    JsonNode input(int index);

    /** Its item of the Items Array; null where there is not exactly one. */
    @Nullable MapItem item(int index);

    /** Notes that one has failed; gives the error of the whole, or nothing if the failure is tolerated. */
    Optional<StatesError> afterFailure(int index, StatesError error);
}
