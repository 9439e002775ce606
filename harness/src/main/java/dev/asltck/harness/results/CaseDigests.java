package dev.asltck.harness.results;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reports.results.Digests;

/** Digests of single cases, which tell a changed case from a changed engine. */
final class CaseDigests {

    private CaseDigests() {}

    static Digests of(Case aCase, Dialect dialect) {
        return new Digests(
                Sha256.of(CanonicalCase.text(anonymous(aCase.stimulus()))),
                Sha256.of(CanonicalCase.text(aCase.expectation(dialect))));
    }

    /** Without the id: a case that was renamed still tells the engine the same. */
    private static Stimulus anonymous(Stimulus stimulus) {
        return new Stimulus(
                "", stimulus.definition(), stimulus.input(), stimulus.context(), stimulus.clock(), stimulus.tasks());
    }
}
