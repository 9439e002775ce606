package dev.asltck.harness.corpus;

import dev.asltck.harness.catalogue.Catalogue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** The features listed are known, and are those that follow from the case: those that any of its rows needs. */
final class FeatureLint implements WrittenCaseLint {

    private final Catalogue catalogue;

    FeatureLint(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void check(WrittenCase written, BiConsumer<String, String> report) {
        SortedSet<String> listed = new TreeSet<>(written.first().features());
        SortedSet<String> needed = new TreeSet<>();
        written.rows().forEach(row -> needed.addAll(DerivedFeatures.of(row)));
        for (String id : listed) {
            Catalogue.Feature feature = catalogue.features().get(id);
            if (feature == null) {
                report.accept("names the feature '" + id + "', which there is not", "take an id of features.json");
            } else if (!feature.derived()) {
                needed.add(id);
            }
        }
        if (!needed.equals(listed)) {
            report.accept("lists the features " + listed + ", but needs " + needed, "list those");
        }
    }
}
