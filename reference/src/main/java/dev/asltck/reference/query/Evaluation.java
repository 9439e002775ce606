package dev.asltck.reference.query;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.environment.Entropy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an expression may look at, beside its input, while a state is evaluated. */
public interface Evaluation {

    /**
     * The Context Object as it is now.
     *
     * @see <a href="https://states-language.net/spec.html#context-object">The Context Object</a>
     */
    JsonNode contextObject();

    /** The value that a variable had when the state was entered; null where it has none. */
    @Nullable JsonNode variable(String name);

    /** The instant on the execution's clock. */
    Instant now();

    Entropy entropy();

    Budget budget();
}
