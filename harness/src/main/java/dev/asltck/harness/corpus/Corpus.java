package dev.asltck.harness.corpus;

import java.util.List;

/**
 * Cases, and what is wrong with the files they come from.
 *
 * @param cases of the files that can be read, in the order of the files
 * @param problems in the order of the files; cases with a problem are among the cases where they can be run
 */
public record Corpus(List<Case> cases, List<CaseProblem> problems) {

    public Corpus {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }
}
