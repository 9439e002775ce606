package dev.asltck.mutation.unit;

import dev.asltck.harness.compare.Judge;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.dialect.Dialect;

/** Runs cases on an engine in one dialect and demands that they pass. Nothing is kept from one to the next. */
final class CaseCheck {

    private final Engine engine;
    private final Dialect dialect;
    private final Judge judge;

    CaseCheck(Engine engine, Dialect dialect) {
        this.engine = engine;
        this.dialect = dialect;
        this.judge = new Judge(engine.describe(), dialect);
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
                judge.judge(aCase, engine.run(aCase.stimulus(), dialect)).verdict();
        if (!(verdict instanceof Verdict.Passed)) {
            throw new AssertionError(aCase.id() + " in the dialect " + dialect + ": " + verdict);
        }
    }
}
