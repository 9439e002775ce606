package dev.asltck.reference.model;

import java.util.List;

/**
 * A Catcher.
 *
 * @param errorEquals the Error Names that it matches; not empty
 * @param fields how the Error Output becomes the state's output: of a {@link JsonPathFields} only ResultPath and Assign
 * @param next the state of the same graph to go to
 * @see <a href="https://states-language.net/spec.html#fallback-states">Fallback states</a>
 */
public record Catcher(List<String> errorEquals, DataFields fields, String next) {

    public Catcher {
        errorEquals = List.copyOf(errorEquals);
    }
}
