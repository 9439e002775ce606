package dev.asltck.harness.results;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reports.results.Digests;

/**
 * Digests of a single case, which tell a changed case from a changed engine.
 *
 * @param stimulus of all that an engine is told
 * @param spec of what the specification expects
 * @param aws of what is expected in the dialect of AWS
 */
public record CaseDigests(String stimulus, String spec, String aws) {

    /** Of a case. */
    public static CaseDigests of(Case aCase) {
        String spec = digest(aCase.expectation());
        return new CaseDigests(
                digest(anonymous(aCase.stimulus())),
                spec,
                aCase.awsExpectation().map(CaseDigests::digest).orElse(spec));
    }

    /** Those that matter in a dialect. */
    public Digests in(Dialect dialect) {
        return new Digests(stimulus, dialect == Dialect.AWS ? aws : spec);
    }

    private static String digest(Object part) {
        return Sha256.of(CanonicalCase.text(part));
    }

    /** Without the id: a case that was renamed still tells the engine the same. */
    private static Stimulus anonymous(Stimulus stimulus) {
        return new Stimulus(
                "", stimulus.definition(), stimulus.input(), stimulus.context(), stimulus.clock(), stimulus.tasks());
    }
}
