package dev.asltck.harness.corpus;

import java.util.Collection;
import java.util.SortedSet;
import tools.jackson.databind.node.ObjectNode;

/** A case that a program has made, in the form in which files have it. */
public final class GeneratedCase {

    private GeneratedCase() {}

    /** The case, which has to be valid against the schema and without rows. */
    public static Case read(ObjectNode written, Origin origin) {
        return CaseReader.read(written, origin);
    }

    /**
     * The features that the case has to list.
     *
     * @param others those that do not follow from the case
     */
    public static SortedSet<String> features(ObjectNode written, Collection<String> others, Origin origin) {
        SortedSet<String> features = DerivedFeatures.of(read(written, origin));
        features.addAll(others);
        return features;
    }
}
