package dev.asltck.mutation;

import java.nio.file.Path;

/**
 * Where files are.
 *
 * @param root of the checkout
 */
record Project(Path root) {

    Path sources() {
        return root.resolve("reference/src/main/java");
    }

    Path plumbing() {
        return root.resolve("mutation/plumbing.jsonl");
    }

    /** A file for each package. */
    Path explained() {
        return root.resolve("mutation/explained");
    }

    /** A file for each class. */
    Path results() {
        return root.resolve("mutation/target/results");
    }

    Path survivors() {
        return root.resolve("mutation/target/survivors.jsonl");
    }

    Path page() {
        return root.resolve("docs/mutation.md");
    }
}
