package dev.asltck.harness.cli.run;

import dev.asltck.harness.corpus.CaseProblem;
import java.util.List;

/** Prints the results of a command, engine by engine. */
interface RunPrinter {

    void print(EngineReport report);

    /**
     * Prints what is left.
     *
     * @param problems of case files, which have been reported already
     */
    void finish(List<CaseProblem> problems);
}
