package dev.asltck.reference.path;

import java.util.List;

/**
 * A Reference Path: a Path that can only identify a single node.
 *
 * @param text as written
 * @param root what it is applied to
 * @param steps the way from the root to the node; empty for the root itself
 * @see <a href="https://states-language.net/spec.html#ref-paths">Reference Paths</a>
 */
public record ReferencePath(String text, PathRoot root, List<Step> steps) {

    /** The whole input. */
    public static final ReferencePath WHOLE_INPUT = new ReferencePath("$", new PathRoot.Input(), List.of());

    public ReferencePath {
        steps = List.copyOf(steps);
    }

    /** Parses names in dot or bracket notation and indices in brackets. */
    public static ReferencePath parse(String text) throws PathSyntaxException {
        RootReader reader = new RootReader(text);
        PathRoot root = reader.read();
        return new ReferencePath(text, root, new StepReader(text, reader.end()).read());
    }

    /** One step down. */
    public sealed interface Step {

        /** Into the field of an object. */
        record Field(String name) implements Step {

            /** The same name that templates give a field is then the same object, and need not be compared letter by letter. */
            public Field {
                name = name.intern();
            }
        }

        /** To the element of an array; negative counts from the end. */
        record Index(int index) implements Step {}
    }
}
