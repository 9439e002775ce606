package dev.asltck.mutation.report;

import dev.asltck.mutation.mutant.Explanation;
import dev.asltck.mutation.mutant.Mutant;
import dev.asltck.mutation.mutant.MutantKey;
import dev.asltck.mutation.mutant.ReferenceClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What became of the mutants, held against the explanations. */
final class Findings {

    private final List<Mutant> mutants = new ArrayList<>();
    private final List<ReferenceClass> notAnalysed = new ArrayList<>();
    private final Map<MutantKey, Explanation> explanations = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * Puts together what is known.
     *
     * @param scope the classes that should have been analysed, sorted
     * @param results the mutants of a class, if it has been analysed
     */
    Findings(
            List<ReferenceClass> scope,
            Function<ReferenceClass, Optional<List<Mutant>>> results,
            List<Explanation> explained) {
        for (ReferenceClass type : scope) {
            results.apply(type).ifPresentOrElse(mutants::addAll, () -> notAnalysed.add(type));
        }
        explained.forEach(explanation -> explanation.mutants().forEach(key -> add(key, explanation)));
        findStale(scope);
    }

    private void add(MutantKey key, Explanation explanation) {
        if (explanations.put(key, explanation) != null) {
            faults.add("explained twice: " + text(key));
        }
    }

    /** Of a class that has not been analysed it is not known what is stale. */
    private void findStale(List<ReferenceClass> scope) {
        Map<MutantKey, Mutant> byKey = new HashMap<>();
        mutants.forEach(mutant -> byKey.put(mutant.key(), mutant));
        for (MutantKey key : explanations.keySet()) {
            Mutant mutant = byKey.get(key);
            ReferenceClass type = ReferenceClass.of(key.type());
            if (mutant == null && (!notAnalysed.contains(type) || !scope.contains(type))) {
                faults.add("explained, but there is no such mutant: " + text(key));
            } else if (mutant != null && mutant.status().isNoticed()) {
                faults.add("explained, but a case notices it ("
                        + mutant.killedBy().orElse("without end") + "): " + text(key));
            }
        }
    }

    private static String text(MutantKey key) {
        return key.type() + " " + key.method() + key.descriptor() + " " + key.mutator()
                + (key.ordinal() == 1 ? "" : " (" + key.ordinal() + ")") + ": " + key.source();
    }

    /** All mutants of the classes that have been analysed. */
    List<Mutant> mutants() {
        return mutants;
    }

    /** The classes nothing is known about. */
    List<ReferenceClass> notAnalysed() {
        return notAnalysed;
    }

    /** What is wrong with the explanations: stale ones, double ones. */
    List<String> faults() {
        return faults;
    }

    /** The explanation of a mutant that no case notices. */
    Optional<Explanation> explanation(Mutant mutant) {
        return mutant.status().isNoticed() ? Optional.empty() : Optional.ofNullable(explanations.get(mutant.key()));
    }

    /** The mutants that no case notices, and nothing explains. */
    List<Mutant> unexplained() {
        return mutants.stream()
                .filter(mutant ->
                        !mutant.status().isNoticed() && explanation(mutant).isEmpty())
                .toList();
    }

    /** The mutants that no case notices, for a known reason. */
    List<Mutant> explained() {
        return mutants.stream()
                .filter(mutant -> explanation(mutant).isPresent())
                .toList();
    }
}
