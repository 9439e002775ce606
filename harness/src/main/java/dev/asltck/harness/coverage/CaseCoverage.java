package dev.asltck.harness.coverage;

import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.corpus.Case;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A case with the requirements that it names.
 *
 * @param requirements with the side of the case, in the order in which the case names them
 */
public record CaseCoverage(Case aCase, Map<Requirement, Side> requirements) {

    /** Links cases with those of their requirements that are wanted; a case that has none of them is left out. */
    public static List<CaseCoverage> of(Collection<Requirement> wanted, List<Case> cases) {
        Map<String, Requirement> byId = wanted.stream().collect(Collectors.toMap(Requirement::id, each -> each));
        return cases.stream()
                .map(each -> of(each, byId))
                .filter(each -> !each.requirements().isEmpty())
                .toList();
    }

    private static CaseCoverage of(Case aCase, Map<String, Requirement> byId) {
        Map<Requirement, Side> sides = new LinkedHashMap<>();
        aCase.requirements().stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .forEach(requirement -> sides.put(requirement, Side.of(aCase, requirement)));
        return new CaseCoverage(aCase, sides);
    }

    /** Ids of the requirements on whose side the case stands. */
    public List<String> on(Side side) {
        return requirements.entrySet().stream()
                .filter(each -> each.getValue() == side)
                .map(each -> each.getKey().id())
                .toList();
    }
}
