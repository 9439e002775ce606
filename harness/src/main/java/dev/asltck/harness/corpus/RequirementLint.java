package dev.asltck.harness.corpus;

import dev.asltck.harness.catalogue.Catalogue;
import java.util.function.BiConsumer;

/** Requirements exist. */
final class RequirementLint implements WrittenCaseLint {

    private final Catalogue catalogue;

    RequirementLint(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void check(WrittenCase written, BiConsumer<String, String> report) {
        for (String id : written.first().requirements()) {
            if (!catalogue.requirements().containsKey(id)) {
                report.accept(
                        "names the requirement '" + id + "', which the catalogue does not have",
                        "take an id of requirements.jsonl");
            }
        }
    }
}
