package dev.asltck.harness.differences;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.catalogue.Difference;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A difference with the cases that show it.
 *
 * @param cases in the order of the corpus; a row is a case of its own
 */
record DifferenceCases(Difference difference, List<Case> cases) {

    /** All differences, by topic, and within a topic in the order of the list. */
    static List<DifferenceCases> all() {
        Map<String, List<Case>> byDifference = CorpusLoader.builtIn().stream()
                .filter(each -> each.difference().isPresent())
                .collect(Collectors.groupingBy(each -> each.difference().orElseThrow()));
        return Catalogue.published().differences().values().stream()
                .sorted(Comparator.comparing(Difference::topic))
                .map(each -> new DifferenceCases(each, byDifference.getOrDefault(each.id(), List.of())))
                .toList();
    }
}
