package dev.asltck.mutation.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.mutation.mutant.Explanation;
import dev.asltck.mutation.mutant.Explanation.Kind;
import dev.asltck.mutation.mutant.JsonLines;
import dev.asltck.mutation.mutant.Mutant;
import dev.asltck.mutation.mutant.MutantFiles;
import dev.asltck.mutation.mutant.MutantKey;
import dev.asltck.mutation.mutant.Plumbing;
import dev.asltck.mutation.mutant.ReferenceClass;
import dev.asltck.mutation.mutant.Scope;
import dev.asltck.mutation.unit.SampleCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds reports against {@code page.md}, made by hand from {@code results} and {@code explained.jsonl}. */
class ReportTest {

    private static final Path FILES = Path.of("src/test/resources/dev/asltck/mutation/report");

    private static final ReferenceClass GATE = new ReferenceClass("state.Gate");
    private static final ReferenceClass LOOP = new ReferenceClass("run.Loop");
    private static final List<Explanation> EXPLAINED =
            JsonLines.read(FILES.resolve("explained.jsonl"), Explanation.class);

    @Test
    void writesThePage() throws IOException {
        String page = report(EXPLAINED, LOOP, GATE).page(Catalogue.published(), SampleCases.all());

        // The texts at the top are the same whatever was found.
        assertThat(page.substring(page.indexOf("| package"))).isEqualTo(Files.readString(FILES.resolve("page.md")));
    }

    @Test
    void writesSurvivorsForTriage(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("survivors.jsonl");

        report(EXPLAINED, LOOP, GATE).writeSurvivors(file);

        List<String> lines = Files.readAllLines(FILES.resolve("results/state.Gate.jsonl"));
        assertThat(file).content().isEqualTo(lines.get(2) + "\n" + lines.get(3) + "\n");
    }

    @Test
    void findsNoFaultWithExplanationsOfSurvivors() {
        assertThat(report(EXPLAINED, LOOP, GATE).faults()).isEmpty();
    }

    @Test
    void findsAnExplanationOfAMutantThatIsNoticed() {
        MutantKey noticed = key(GATE, 0);

        assertThat(report(List.of(explanation(noticed)), LOOP, GATE).faults())
                .containsExactly("explained, but a case notices it (same): "
                        + "dev.asltck.reference.state.Gate open()V MathMutator: return a | b;");
    }

    @Test
    void findsAnExplanationOfAMutantThatHasGone() {
        MutantKey known = key(GATE, 2);
        MutantKey gone =
                new MutantKey(known.type(), known.method(), known.descriptor(), known.mutator(), "return other;", 2);

        assertThat(report(List.of(explanation(gone)), LOOP, GATE).faults())
                .containsExactly("explained, but there is no such mutant: "
                        + "dev.asltck.reference.state.Gate close()V NullReturnValsMutator (2): return other;");
    }

    @Test
    void findsAnExplanationOfAClassThatIsNotMutated() {
        assertThat(report(List.of(explanation(key(GATE, 2))), LOOP).faults())
                .singleElement()
                .asString()
                .startsWith("explained, but there is no such mutant: ");
    }

    @Test
    void findsAMutantThatIsExplainedTwice() {
        Explanation once = explanation(key(GATE, 2));

        assertThat(report(List.of(once, once), LOOP, GATE).faults())
                .containsExactly("explained twice: "
                        + "dev.asltck.reference.state.Gate close()V NullReturnValsMutator: return `x`;");
    }

    @Test
    void doesNotKnowWhatIsStaleInAClassThatHasNotBeenAnalysed() {
        ReferenceClass other = new ReferenceClass("run.Other");
        MutantKey unknown = new MutantKey(other.binaryName(), "go", "()V", "MathMutator", "i + 1", 1);

        Report report = report(List.of(explanation(unknown)), LOOP, other);

        assertThat(report.faults()).isEmpty();
        assertThat(report.notAnalysed()).containsExactly(other);
    }

    private static Report report(List<Explanation> explanations, ReferenceClass... classes) {
        Scope scope = new Scope(
                List.of(classes), List.of(new Plumbing(List.of("yaml", "json.Json"), "Not what cases are about.")));
        return new Report(scope, new MutantFiles(FILES.resolve("results")), explanations);
    }

    private static MutantKey key(ReferenceClass type, int index) {
        return new MutantFiles(FILES.resolve("results"))
                .read(type)
                .map(mutants -> mutants.get(index))
                .map(Mutant::key)
                .orElseThrow();
    }

    private static Explanation explanation(MutantKey key) {
        return new Explanation(List.of(key), Kind.EQUIVALENT, "It is the same.");
    }
}
