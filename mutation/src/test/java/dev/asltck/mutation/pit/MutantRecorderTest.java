package dev.asltck.mutation.pit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.asltck.mutation.mutant.Mutant;
import dev.asltck.mutation.mutant.MutantFiles;
import dev.asltck.mutation.mutant.MutantKey;
import dev.asltck.mutation.mutant.ReferenceClass;
import dev.asltck.mutation.mutant.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.ClassMutationResults;
import org.pitest.mutationtest.DetectionStatus;
import org.pitest.mutationtest.MutationResult;
import org.pitest.mutationtest.MutationStatusTestPair;
import org.pitest.mutationtest.engine.MutationDetails;

class MutantRecorderTest {

    private static final ReferenceClass TYPE = new ReferenceClass("state.Gate");
    private static final ClassName OUTER = ClassName.fromString("dev.asltck.reference.state.Gate");
    private static final ClassName NESTED = ClassName.fromString("dev.asltck.reference.state.Gate$Bar");

    @TempDir
    private Path folder;

    private MutantFiles files;
    private MutantRecorder recorder;

    @BeforeEach
    void writeSource() throws IOException {
        Path source = folder.resolve("dev/asltck/reference/state/Gate.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class Gate {\n    return open;\n    return open;\n}\n");
        files = new MutantFiles(folder.resolve("results"));
        recorder = new MutantRecorder(files, new SourceLines(folder));
    }

    @Test
    void writesWhatBecameOfAMutant() {
        MutationDetails details = PitMutants.of(OUTER, "lambda$open$3", 2, "a", "b (aws)", "c", "d", "e", "f");

        recorder.handleMutationResult(results(killed(details, "dev.asltck.mutation.unit.CorpusCases.b (aws)")));

        assertThat(files.read(TYPE).orElseThrow())
                .containsExactly(new Mutant(
                        new MutantKey(
                                "dev.asltck.reference.state.Gate",
                                "lambda$open",
                                "()V",
                                "NullReturnValsMutator",
                                "return open;",
                                1),
                        2,
                        "replaced return value with null",
                        Status.KILLED,
                        Optional.of("b (aws)"),
                        6,
                        List.of("a", "b (aws)", "c", "d", "e")));
    }

    @Test
    void numbersMutantsThatAreAlikeInTheOrderOfTheSource() {
        recorder.handleMutationResult(results(
                result(PitMutants.of(OUTER, "open", 3), DetectionStatus.SURVIVED),
                result(PitMutants.of(OUTER, "open", 2), DetectionStatus.NO_COVERAGE)));

        assertThat(files.read(TYPE).orElseThrow())
                .extracting(Mutant::line, mutant -> mutant.key().ordinal(), Mutant::status)
                .containsExactly(tuple(2, 1, Status.UNREACHED), tuple(3, 2, Status.SURVIVED));
    }

    @Test
    void keepsNestedClassesWithTheClassAroundThem() {
        recorder.handleMutationResult(results(result(PitMutants.of(NESTED, "open", 3), DetectionStatus.TIMED_OUT)));
        recorder.handleMutationResult(results(result(PitMutants.of(OUTER, "open", 2), DetectionStatus.SURVIVED)));

        assertThat(files.read(TYPE).orElseThrow())
                .extracting(mutant -> mutant.key().type())
                .containsExactly(OUTER.asJavaName(), NESTED.asJavaName());
    }

    @Test
    void leavesOutWhatTheVirtualMachineRefuses() {
        recorder.handleMutationResult(results(result(PitMutants.of(OUTER, "open", 2), DetectionStatus.NON_VIABLE)));

        assertThat(files.read(TYPE)).hasValue(List.of());
    }

    @Test
    void leavesOutWhatOnlyLoadingExecutes() {
        recorder.handleMutationResult(results(
                result(PitMutants.of(OUTER, "open", 2, "(loading)"), DetectionStatus.SURVIVED),
                result(PitMutants.of(OUTER, "open", 3, "(loading)", "a"), DetectionStatus.SURVIVED)));

        assertThat(files.read(TYPE).orElseThrow()).singleElement().satisfies(mutant -> {
            assertThat(mutant.line()).isEqualTo(3);
            assertThat(mutant.some()).containsExactly("a");
        });
    }

    @Test
    void countsAMutantThatTakesTheProcessDownAsNoticed() {
        recorder.handleMutationResult(results(result(PitMutants.of(OUTER, "open", 2), DetectionStatus.RUN_ERROR)));

        assertThat(files.read(TYPE).orElseThrow()).extracting(Mutant::status).containsExactly(Status.TIMED_OUT);
    }

    @Test
    void countsAMutantThatHasNotBeenAnalysedAsNotNoticed() {
        recorder.handleMutationResult(results(result(PitMutants.of(OUTER, "open", 2), DetectionStatus.STARTED)));

        assertThat(files.read(TYPE).orElseThrow()).extracting(Mutant::status).containsExactly(Status.SURVIVED);
    }

    private static ClassMutationResults results(MutationResult... results) {
        return new ClassMutationResults(List.of(results));
    }

    private static MutationResult killed(MutationDetails details, String unit) {
        return new MutationResult(
                details, new MutationStatusTestPair(1, DetectionStatus.KILLED, List.of(unit), List.of(), List.of()));
    }

    private static MutationResult result(MutationDetails details, DetectionStatus status) {
        return new MutationResult(details, MutationStatusTestPair.notAnalysed(0, status, List.of()));
    }
}
