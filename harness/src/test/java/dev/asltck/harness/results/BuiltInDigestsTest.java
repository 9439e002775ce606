package dev.asltck.harness.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.BuiltInCorpus;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInDigestsTest {

    private static final BuiltInCorpus CORPUS = BuiltInCorpus.find();
    private static final List<Case> CASES = CorpusLoader.builtIn();
    private static final Case WITHOUT_ROWS = CASES.stream()
            .filter(aCase -> !aCase.id().contains("["))
            .findFirst()
            .orElseThrow();
    private static final BuiltInDigests DIGESTS = BuiltInDigests.of(CORPUS).orElseThrow();

    @Test
    void areThoseOfTheCases() {
        List<String> different = CASES.parallelStream()
                .filter(aCase -> !DIGESTS.of(aCase).orElseThrow().equals(CaseDigests.of(aCase)))
                .map(Case::id)
                .toList();

        assertThat(different).isEmpty();
    }

    @Test
    void haveTheDigestOfAll() {
        assertThat(DIGESTS.ofAll(CASES)).contains(CorpusDigest.made(CASES).text());
    }

    @Test
    void haveNoDigestOfSomeOrOfOthers() {
        List<Case> some = CASES.subList(1, CASES.size());
        List<Case> others = new ArrayList<>(some);
        others.add(named(WITHOUT_ROWS.id()));
        List<Case> twice = new ArrayList<>(some);
        twice.add(some.get(0));

        assertThat(List.of(some, others, twice)).allSatisfy(cases -> {
            assertThat(DIGESTS.ofAll(cases)).isEmpty();
            assertThat(CorpusDigest.of(cases).text())
                    .isEqualTo(CorpusDigest.made(cases).text());
        });
    }

    private static Case named(String id) {
        return ExampleCases.read("""
                { "id": "%s", "title": "Another one", "requirements": ["machine.json-object"], "level": "must", "evidence": [{ "kind": "spec" }],
                  "definition": { "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } },
                  "expect": { "succeeds": { "output": {} } } }
                """.formatted(id));
    }

    @Test
    void areNotThoseOfAnotherCaseWithTheSameId() {
        assertThat(DIGESTS.of(WITHOUT_ROWS)).isPresent();
        assertThat(DIGESTS.of(named(WITHOUT_ROWS.id()))).isEmpty();
    }

    @Test
    void areNoneWhereTheFilesAreOthers() {
        String text = BuiltInDigests.write(CORPUS, CASES);
        BuiltInCorpus changed = new BuiltInCorpus(CORPUS.folder(), CORPUS.checksum() + 1);

        assertThat(BuiltInDigests.read(text, CORPUS)).isPresent();
        assertThat(BuiltInDigests.read(text, changed)).isEmpty();
        assertThat(BuiltInDigests.of(changed)).isEmpty();
    }
}
