package dev.asltck.mutation.mutant;

import java.util.List;

/**
 * Classes that are not mutated, as no case is about what they do: a line of {@code plumbing.jsonl}.
 *
 * @param classes globs of packages or classes, below the module's package
 * @param why for the reader of the page
 */
public record Plumbing(List<String> classes, String why) {

    public Plumbing {
        classes = List.copyOf(classes);
    }

    /** Whether a class is among them. */
    public boolean covers(ReferenceClass type) {
        return classes.stream().anyMatch(type::matches);
    }
}
