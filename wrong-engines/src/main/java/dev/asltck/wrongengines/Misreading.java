package dev.asltck.wrongengines;

import com.github.difflib.patch.Patch;
import java.util.List;
import java.util.Optional;

/**
 * One way to misread the specification, as a difference to the source of the reference interpreter that does it right.
 *
 * @param name of its file
 * @param title what the implementer believes, a sentence
 * @param breaks ids of the requirements that an engine built so breaks, the one that says it best first
 * @param knownFrom where an engine was found to do it: a file of the project with an anchor
 * @param source the file that is changed, from the root of the project
 * @param patch the difference
 */
record Misreading(
        String name,
        String title,
        List<String> breaks,
        Optional<String> knownFrom,
        String source,
        Patch<String> patch) {

    Misreading {
        breaks = List.copyOf(breaks);
    }

    /** How many lines it takes away and puts in. */
    int changedLines() {
        return patch.getDeltas().stream()
                .mapToInt(delta -> Hunk.of(delta).changedLines())
                .sum();
    }

    @Override
    public String toString() {
        return name;
    }
}
