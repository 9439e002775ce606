package dev.asltck.reference.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * States that can reach one another, and the one to start at: the body of a machine, of a Parallel State's branch, or of an Item
 * Processor.
 *
 * @param states by name, in the order of the text
 * @see <a href="https://states-language.net/spec.html#states-fields">States</a>
 */
public record StateGraph(String startAt, Map<String, State> states) {

    public StateGraph {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }
}
