package dev.asltck.harness.corpus;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** The features listed are known, and are those that follow from the case. */
final class FeatureLint implements CaseLint {

    private final Catalogue catalogue;

    FeatureLint(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void check(Case aCase, BiConsumer<String, String> report) {
        SortedSet<String> needed = DerivedFeatures.of(aCase);
        for (String id : aCase.features()) {
            Catalogue.Feature feature = catalogue.features().get(id);
            if (feature == null) {
                report.accept("names the feature '" + id + "', which there is not", "take an id of features.json");
            } else if (!feature.derived()) {
                needed.add(id);
            }
        }
        if (!needed.equals(new TreeSet<>(aCase.features()))) {
            report.accept("lists the features " + aCase.features() + ", but needs " + needed, "list those");
        }
    }
}
