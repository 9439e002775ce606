package dev.asltck.harness.corpus;

import dev.asltck.harness.catalogue.Catalogue;
import java.util.function.BiConsumer;

/** What AWS does differs from what the specification says, and the difference that a case names exists. */
final class DifferenceLint implements CaseLint {

    private final Catalogue catalogue;

    DifferenceLint(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void check(Case aCase, BiConsumer<String, String> report) {
        aCase.aws().ifPresent(aws -> {
            if (aws.expectation().equals(aCase.expectation())) {
                report.accept("expects of AWS what the specification says", "remove 'dialects'");
            }
            aws.difference()
                    .filter(id -> !catalogue.differences().containsKey(id))
                    .ifPresent(id -> report.accept(
                            "names the difference '" + id + "', which there is not",
                            "take an id of differences.jsonl"));
        });
    }
}
