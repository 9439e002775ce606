package dev.asltck.harness.cli.coverage;

import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.coverage.CaseCoverage;
import dev.asltck.harness.coverage.Coverage;
import dev.asltck.harness.coverage.RequirementCoverage;
import java.util.List;

/** What the command has found, for its printers. */
record Report(List<Requirement> requirements, List<Case> cases, Coverage coverage, boolean gapsOnly) {

    static Report of(List<Requirement> requirements, List<Case> cases, boolean gapsOnly) {
        return new Report(requirements, cases, Coverage.of(requirements, cases), gapsOnly);
    }

    /** The requirements that are shown one by one. */
    List<RequirementCoverage> shown() {
        return gapsOnly ? coverage.gaps() : coverage.requirements();
    }

    List<CaseCoverage> byCase() {
        return CaseCoverage.of(requirements, cases);
    }
}
