package dev.asltck.reference.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a Path begins.
 *
 * @param steps names and indices after the root, as many as there are
 * @param rest what follows, as JSONPath without escapes in dot notation; empty if the Path has nothing else
 */
public record PathPrefix(List<ReferencePath.Step> steps, String rest) {

    public PathPrefix {
        steps = List.copyOf(steps);
    }

    /**
     * Reads the names and indices with which a Path begins. Reference Paths are Paths, so the escapes of their names are understood here
     * too.
     */
    public static PathPrefix of(Path path) {
        StepReader reader = new StepReader(path.jsonPath(), 1);
        List<ReferencePath.Step> steps = new ArrayList<>();
        for (Optional<ReferencePath.Step> step = reader.readStep(); step.isPresent(); step = reader.readStep()) {
            steps.add(step.get());
        }
        return new PathPrefix(steps, EscapedNames.inBrackets(path.jsonPath().substring(reader.position())));
    }

    /** The whole Path, from a single {@code $}, as JSONPath without escapes in dot notation. */
    public String jsonPath() {
        return "$" + BracketNotation.of(steps) + rest;
    }
}
