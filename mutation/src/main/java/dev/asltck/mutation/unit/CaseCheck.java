package dev.asltck.mutation.unit;

import dev.asltck.harness.compare.Judge;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.dialect.Dialect;
import java.util.function.Supplier;

/** Runs cases on an engine in one dialect and demands that they pass. Nothing is kept from one to the next. */
final class CaseCheck {

    private final Supplier<Engine> engines;
    private final Dialect dialect;
    private final Judge judge;

    /** Takes an engine for each case: one may remember the definition before. */
    CaseCheck(Supplier<Engine> engines, Dialect dialect) {
        this.engines = engines;
        this.dialect = dialect;
        this.judge = new Judge(engines.get().describe(), dialect);
    }

    Dialect dialect() {
        return dialect;
    }

    /**
     * Runs a case.
     *
     * @throws AssertionError if it does not pass; whatever else the engine throws is thrown on
     */
    void check(Case aCase) throws NoObservationException, InterruptedException {
        Verdict verdict =
                judge.judge(aCase, engines.get().run(aCase.stimulus(), dialect)).verdict();
        if (!(verdict instanceof Verdict.Passed)) {
            throw new AssertionError(aCase.id() + " in the dialect " + dialect + ": " + verdict);
        }
    }
}
