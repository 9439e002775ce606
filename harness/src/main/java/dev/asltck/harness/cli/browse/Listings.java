package dev.asltck.harness.cli.browse;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engines.KnownEngines;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What there is. */
final class Listings {

    private Listings() {}

    static Listing ofCases(List<Case> cases) {
        return new Listing(List.of("id", "title"), cases.stream().map(Items::of).toList());
    }

    static Listing ofRequirements(List<Case> cases, Predicate<String> pattern) {
        Map<String, Integer> counts = counts(cases, Case::requirements);
        return new Listing(
                List.of("id", "level", "cases", "text"),
                Catalogue.published().requirements().values().stream()
                        .filter(each -> pattern.test(each.id()))
                        .map(each -> Items.of(each).put("cases", counts.getOrDefault(each.id(), 0)))
                        .toList());
    }

    static Listing ofFeatures(List<Case> cases, Predicate<String> pattern) {
        Map<String, Integer> counts = counts(cases, Case::features);
        return new Listing(
                List.of("id", "cases", "text"),
                Catalogue.published().features().values().stream()
                        .filter(each -> pattern.test(each.id()))
                        .map(each -> Items.of(each).put("cases", counts.getOrDefault(each.id(), 0)))
                        .toList());
    }

    static Listing ofRules(List<Case> cases, Predicate<String> pattern) {
        return new Listing(
                List.of("id", "severity/spec", "severity/aws", "cases", "title"),
                Catalogue.published().rules().values().stream()
                        .filter(each -> pattern.test(each.id()))
                        .map(each -> Items.of(each)
                                .put("cases", RuleView.cases(each, cases).size()))
                        .toList());
    }

    static Listing ofDifferences(List<Case> cases, Predicate<String> pattern) {
        Map<String, Integer> counts =
                counts(cases, each -> each.difference().stream().toList());
        return new Listing(
                List.of("id", "topic", "cases", "title"),
                Catalogue.published().differences().values().stream()
                        .filter(each -> pattern.test(each.id()))
                        .map(each -> Items.of(each).put("cases", counts.getOrDefault(each.id(), 0)))
                        .toList());
    }

    static Listing ofEngines(KnownEngines engines, Predicate<String> pattern) {
        Stream<ObjectNode> here = engines.onClassPath().stream()
                .filter(each -> pattern.test(each.name()))
                .map(Items::of);
        Stream<ObjectNode> there = engines.described().descriptors().stream()
                .filter(each -> pattern.test(each.name()))
                .map(Items::of);
        return new Listing(
                List.of("name", "version", "dialect", "clock", "unsupported"),
                Stream.concat(here, there)
                        .sorted(Comparator.comparing(
                                item -> item.required("name").stringValue()))
                        .toList());
    }

    /** How many cases name it. */
    private static Map<String, Integer> counts(List<Case> cases, Function<Case, Collection<String>> names) {
        Map<String, Integer> counts = new HashMap<>();
        cases.forEach(each -> names.apply(each).forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts;
    }
}
