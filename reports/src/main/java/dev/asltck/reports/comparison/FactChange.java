package dev.asltck.reports.comparison;

import dev.asltck.reports.results.FactRecord;
import java.util.List;
import java.util.Optional;

/**
 * In what a case fails now, and what was in the same place before.
 *
 * @param before what was there, if the case failed in the same place and something else was
 */
public record FactChange(FactRecord fact, Optional<String> before) {

    /** All that the case fails in now. */
    public static List<FactChange> of(Change change) {
        return change.after().facts().stream()
                .map(fact -> new FactChange(fact, before(change, fact)))
                .toList();
    }

    private static Optional<String> before(Change change, FactRecord fact) {
        return change.before().facts().stream()
                .filter(each ->
                        each.tier().equals(fact.tier()) && each.pointer().equals(fact.pointer()))
                .map(FactRecord::actual)
                .filter(actual -> !actual.equals(fact.actual()))
                .findFirst();
    }
}
