package dev.asltck.harness.results;

import dev.asltck.harness.corpus.BuiltInCorpus;
import dev.asltck.harness.corpus.Case;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One digest for a set of cases, by which two runs can be seen to have had the same. */
public final class CorpusDigest {

    private final String text;

    /** By case, which is not compared by value: that would take as long as to make its digests again. */
    private final IdentityHashMap<Case, CaseDigests> ofCases;

    private CorpusDigest(String text, IdentityHashMap<Case, CaseDigests> ofCases) {
        this.text = text;
        this.ofCases = ofCases;
    }

    /** Of what the cases say, in whichever dialect; not of their order, their titles and where their files lie. */
    public static CorpusDigest of(List<Case> cases) {
        BuiltInCorpus corpus = BuiltInCorpus.find();
        Optional<BuiltInDigests> known =
                cases.stream().anyMatch(corpus::has) ? BuiltInDigests.of(corpus) : Optional.empty();
        return of(
                cases,
                aCase -> known.flatMap(digests -> digests.of(aCase)),
                known.flatMap(digests -> digests.ofAll(cases)));
    }

    /** The same, made anew whatever has been written down. */
    static CorpusDigest made(List<Case> cases) {
        return of(cases, aCase -> Optional.empty(), Optional.empty());
    }

    private static CorpusDigest of(
            List<Case> cases, Function<Case, Optional<CaseDigests>> known, Optional<String> ofAll) {
        List<CaseDigests> digests = cases.parallelStream()
                .map(aCase -> known.apply(aCase).orElseGet(() -> CaseDigests.of(aCase)))
                .toList();
        IdentityHashMap<Case, CaseDigests> ofCases = new IdentityHashMap<>();
        IntStream.range(0, cases.size()).forEach(index -> ofCases.put(cases.get(index), digests.get(index)));
        return new CorpusDigest(ofAll.orElseGet(() -> digest(cases, digests)), ofCases);
    }

    private static String digest(List<Case> cases, List<CaseDigests> digests) {
        String lines = IntStream.range(0, cases.size())
                .mapToObj(index -> line(cases.get(index), digests.get(index)))
                .sorted()
                .collect(Collectors.joining("\n"));
        return Sha256.of(lines);
    }

    /** The digest. */
    public String text() {
        return text;
    }

    /** The digests of one of the cases; empty for another one. */
    Optional<CaseDigests> ofCase(Case aCase) {
        return Optional.ofNullable(ofCases.get(aCase));
    }

    static String line(Case aCase, CaseDigests digests) {
        String dialect = aCase.dialect().map(only -> " " + only.name()).orElse("");
        return String.join(
                " ",
                aCase.id(),
                aCase.level().word(),
                aCase.features().toString(),
                aCase.requirements().toString(),
                digests.stimulus(),
                digests.spec(),
                digests.aws() + dialect);
    }
}
