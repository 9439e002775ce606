package dev.asltck.harness.chapters;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.Expectation;
import dev.asltck.harness.corpus.ExpectedOutcome.Succeeds;
import dev.asltck.harness.corpus.ExpectedOutcome.SucceedsWithSchema;
import dev.asltck.reference.dialect.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder of the corpus with the cases that hold in the dialect {@code spec}.
 *
 * @param name such as {@code state-types/choice}
 * @param byFile in the order in which they stand
 */
record Chapter(String name, Map<CaseSource, List<Case>> byFile) {

    /** All chapters, by name. */
    static List<Chapter> all(WrittenCorpus corpus) {
        Map<String, Map<CaseSource, List<Case>>> chapters = new TreeMap<>();
        for (Case each : corpus.cases()) {
            if (each.holdsIn(Dialect.SPEC)) {
                chapters.computeIfAbsent(each.chapter(), name -> new LinkedHashMap<>())
                        .computeIfAbsent(corpus.source(each), source -> new ArrayList<>())
                        .add(each);
            }
        }
        return chapters.entrySet().stream()
                .map(each -> new Chapter(each.getKey(), each.getValue()))
                .toList();
    }

    List<Case> cases() {
        return byFile.values().stream().flatMap(List::stream).toList();
    }

    /** Those in which no execution succeeds, whatever the engine may choose. */
    long negative() {
        return cases().stream()
                .map(Case::expectation)
                .filter(Chapter::isNegative)
                .count();
    }

    static boolean isNegative(Expectation expectation) {
        return expectation.outcomes().stream()
                .noneMatch(outcome -> outcome instanceof Succeeds || outcome instanceof SucceedsWithSchema);
    }

    /** The file of its page, below {@code docs/cases}. */
    String page() {
        return name + ".md";
    }

    /** From the folder of its page to the root of the project. */
    String up() {
        return "../../"
                + "../".repeat((int) name.chars().filter(each -> each == '/').count());
    }
}
