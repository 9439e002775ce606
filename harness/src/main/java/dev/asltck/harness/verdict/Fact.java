package dev.asltck.harness.verdict;

import dev.asltck.harness.engine.Tier;
import java.util.List;
import org.apiguardian.api.API;

/**
 * One difference between what was expected and what was observed.
 *
 * @param pointer JSON Pointer within what the tier looks at; empty for the whole
 * @param expected a JSON text, or words in parentheses
 * @param actual likewise
 * @param requirements ids of the requirements that the engine breaks
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Fact(Tier tier, String pointer, String expected, String actual, List<String> requirements) {

    public Fact {
        requirements = List.copyOf(requirements);
    }

    /** {@code output at /a: expected 1, but was 2 (requirement, ...)}. */
    public String text() {
        String at = pointer.isEmpty() ? "" : " at " + pointer;
        return tier.word() + at + ": expected " + expected + ", but was " + actual
                + (requirements.isEmpty() ? "" : " (" + String.join(", ", requirements) + ")");
    }
}
