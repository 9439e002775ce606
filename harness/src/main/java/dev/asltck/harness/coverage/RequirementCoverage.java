package dev.asltck.harness.coverage;

import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.corpus.Case;
import java.util.ArrayList;
import java.util.List;

/**
 * A requirement with the cases that name it.
 *
 * @param cases in the order of the corpus
 */
public record RequirementCoverage(Requirement requirement, List<CoveringCase> cases) {

    public RequirementCoverage {
        cases = List.copyOf(cases);
    }

    /** A case on its side of the requirement. */
    public record CoveringCase(Case aCase, Side side) {}

    /** How many cases stand on a side. */
    public int count(Side side) {
        return (int) cases.stream().filter(each -> each.side() == side).count();
    }

    /** What is missing. */
    public List<Gap> gaps() {
        if (requirement.untestable().isPresent()) {
            return List.of();
        }
        if (cases.isEmpty()) {
            return List.of(Gap.NO_CASE);
        }
        List<Gap> gaps = new ArrayList<>();
        if (requirement.isBinding()) {
            if (count(Side.POSITIVE) == 0 && requirement.whyNoPositive().isEmpty()) {
                gaps.add(Gap.NO_POSITIVE_CASE);
            }
            if (count(Side.NEGATIVE) == 0 && requirement.whyNoNegative().isEmpty()) {
                gaps.add(Gap.NO_NEGATIVE_CASE);
            }
        }
        return gaps;
    }
}
