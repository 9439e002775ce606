package dev.asltck.reference.yaml;

import org.snakeyaml.engine.v2.events.ScalarEvent;

/** The names of members. JSON has texts only, so a scalar of another type counts as the text that is written. */
final class Names {

    private static final String MERGE_KEY = "<<";

    private Names() {}

    /** Refuses a name that is none. */
    static void check(ScalarEvent name, int index) throws YamlSyntaxException {
        if (Scalars.isBare(name) && name.getValue().isEmpty()) {
            throw new YamlSyntaxException("has a value without a name", index, "");
        }
        if (Scalars.isBare(name) && name.getValue().equals(MERGE_KEY)) {
            throw new YamlSyntaxException(
                    "has the merge key <<, which is not part of YAML 1.2",
                    index,
                    "Write the fields out, or use an alias for the whole value.");
        }
    }

    static YamlSyntaxException notScalar(int index) {
        return new YamlSyntaxException("has a list or an object where a name should be", index, "");
    }
}
