package dev.asltck.harness.cli.replay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How often something occurred, with the first few examples. */
final class Occurrences {

    private static final int MOST_EXAMPLES = 3;

    private final List<Example> examples = new ArrayList<>();
    private int count;

    /**
     * One occurrence.
     *
     * @param id of the case; empty if there is none
     * @param source where the execution was saved
     * @param files that have it
     * @param text what was different there
     */
    record Example(String id, String source, List<Path> files, String text) {
        Example {
            files = List.copyOf(files);
        }
    }

    void add(Example example) {
        count++;
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(example);
        }
    }

    int count() {
        return count;
    }

    List<Example> examples() {
        return Collections.unmodifiableList(examples);
    }
}
