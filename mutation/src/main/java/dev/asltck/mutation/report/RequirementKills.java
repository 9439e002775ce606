package dev.asltck.mutation.report;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.mutation.mutant.Mutant;
import dev.asltck.mutation.unit.UnitName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the cases of a requirement have done.
 *
 * @param cases how many name it
 * @param kills how many mutants one of them was the first to notice
 */
record RequirementKills(Requirement requirement, int cases, int kills) {

    /** Of all requirements that a case names, in the order of the catalogue. */
    static List<RequirementKills> of(Catalogue catalogue, List<Case> cases, List<Mutant> mutants) {
        Map<String, Case> byId = cases.stream().collect(Collectors.toMap(Case::id, Function.identity()));
        Map<String, Integer> named = new HashMap<>();
        cases.forEach(each -> count(each, named));
        Map<String, Integer> kills = new HashMap<>();
        for (Mutant mutant : mutants) {
            mutant.killedBy().map(UnitName::caseId).map(byId::get).ifPresent(killer -> count(killer, kills));
        }
        List<RequirementKills> all = new ArrayList<>();
        for (Requirement requirement : catalogue.requirements().values()) {
            int number = named.getOrDefault(requirement.id(), 0);
            if (number > 0) {
                all.add(new RequirementKills(requirement, number, kills.getOrDefault(requirement.id(), 0)));
            }
        }
        return all;
    }

    private static void count(Case aCase, Map<String, Integer> numbers) {
        Set<String> requirements = new HashSet<>(aCase.requirements());
        requirements.forEach(id -> numbers.merge(id, 1, Integer::sum));
    }
}
