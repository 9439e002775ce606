package dev.asltck.harness.results;

import dev.asltck.harness.corpus.Case;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reports.results.Digests;
import java.util.List;
import java.util.stream.Collectors;

/** One digest for a set of cases, by which two runs can be seen to have had the same. */
public final class CorpusDigest {

    private CorpusDigest() {}

    /** Of what the cases say, in whichever dialect; not of their order, their titles and where their files lie. */
    public static String of(List<Case> cases) {
        return Sha256.of(cases.stream().map(CorpusDigest::line).sorted().collect(Collectors.joining("\n")));
    }

    static String line(Case aCase) {
        Digests spec = CaseDigests.of(aCase, Dialect.SPEC);
        Digests aws = CaseDigests.of(aCase, Dialect.AWS);
        String dialect = aCase.dialect().map(only -> " " + only.name()).orElse("");
        return String.join(
                " ",
                aCase.id(),
                aCase.level().word(),
                aCase.features().toString(),
                aCase.requirements().toString(),
                spec.stimulus(),
                spec.expectation(),
                aws.expectation() + dialect);
    }
}
