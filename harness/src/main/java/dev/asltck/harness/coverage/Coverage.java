package dev.asltck.harness.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.coverage.RequirementCoverage.CoveringCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How cases cover requirements.
 *
 * @param requirements in the order of the catalogue
 */
public record Coverage(List<RequirementCoverage> requirements) {

    public Coverage {
        requirements = List.copyOf(requirements);
    }

    /** Links requirements with the cases that name them. */
    public static Coverage of(Collection<Requirement> requirements, List<Case> cases) {
        Map<String, List<Case>> byRequirement = new LinkedHashMap<>();
        for (Case aCase : cases) {
            aCase.requirements()
                    .forEach(id -> byRequirement
                            .computeIfAbsent(id, key -> new ArrayList<>())
                            .add(aCase));
        }
        return new Coverage(requirements.stream()
                .map(each -> of(each, byRequirement.getOrDefault(each.id(), List.of())))
                .toList());
    }

    private static RequirementCoverage of(Requirement requirement, List<Case> cases) {
        return new RequirementCoverage(
                requirement,
                cases.stream()
                        .map(each -> new CoveringCase(each, Side.of(each, requirement)))
                        .toList());
    }

    /** The parts of each chapter, in the order of the specification. */
    public Map<String, Coverage> byChapter() {
        Map<String, Coverage> chapters = new LinkedHashMap<>();
        requirements.stream()
                .collect(groupingBy(each -> each.requirement().chapter(), LinkedHashMap::new, toList()))
                .forEach((chapter, part) -> chapters.put(chapter, new Coverage(part)));
        return chapters;
    }

    /** The requirements that lack something. */
    public List<RequirementCoverage> gaps() {
        return requirements.stream().filter(each -> !each.gaps().isEmpty()).toList();
    }

    /** How many requirements cannot be tested. */
    public int untestable() {
        return (int) requirements.stream()
                .filter(each -> each.requirement().untestable().isPresent())
                .count();
    }

    /** How many requirements can be tested and lack nothing. */
    public int covered() {
        return requirements.size() - untestable() - gaps().size();
    }
}
