package dev.asltck.mutation.pit;

import dev.asltck.mutation.mutant.Mutant;
import dev.asltck.mutation.mutant.MutantFiles;
import dev.asltck.mutation.mutant.MutantKey;
import dev.asltck.mutation.mutant.ReferenceClass;
import dev.asltck.mutation.mutant.Status;
import dev.asltck.mutation.unit.CorpusCases;
import dev.asltck.mutation.unit.LoadingUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.ClassMutationResults;
import org.pitest.mutationtest.DetectionStatus;
import org.pitest.mutationtest.MutationResult;
import org.pitest.mutationtest.MutationResultListener;
import org.pitest.mutationtest.engine.MutationDetails;

/** Writes down what became of the mutants, as soon as a group of classes is done. */
final class MutantRecorder implements MutationResultListener {

    /** How many of the units that reach a mutant are named. */
    private static final int SOME = 5;

    private static final Comparator<MutationResult> IN_ORDER_OF_SOURCE = Comparator.<MutationResult>comparingInt(
                    result -> result.getDetails().getLineNumber())
            .thenComparing(result -> result.getDetails().getId().getLocation())
            .thenComparing(result -> result.getDetails().getId());

    private final MutantFiles files;
    private final SourceLines sources;
    private final Map<ReferenceClass, List<MutationResult>> results = new TreeMap<>();

    MutantRecorder(MutantFiles files, SourceLines sources) {
        this.files = files;
        this.sources = sources;
    }

    @Override
    public void runStart() {
        results.clear();
    }

    /** A class has results of its own and of each class nested in it; the file is written again for each. */
    @Override
    public void handleMutationResult(ClassMutationResults ofClass) {
        ReferenceClass type = ReferenceClass.of(ofClass.getMutatedClass().asJavaName());
        List<MutationResult> known = results.computeIfAbsent(type, unknown -> new ArrayList<>());
        known.addAll(ofClass.getMutations());
        files.write(
                type,
                known.stream()
                        .filter(result -> result.getStatus() != DetectionStatus.NON_VIABLE)
                        .filter(result -> !isOfLoading(result))
                        .sorted(IN_ORDER_OF_SOURCE)
                        .map(this::mutant)
                        .toList());
    }

    @Override
    public void runEnd() {
        results.clear();
    }

    /** What has filled a table is not executed again when the mutant is put in: no case could notice. */
    private static boolean isOfLoading(MutationResult result) {
        return units(result.getDetails()).equals(List.of(LoadingUnit.NAME));
    }

    private static List<String> units(MutationDetails details) {
        return details.getTestsInOrder().stream()
                .map(TestInfo::getName)
                .map(CorpusCases::unitName)
                .toList();
    }

    private Mutant mutant(MutationResult result) {
        MutationDetails details = result.getDetails();
        List<String> units = units(details).stream()
                .filter(unit -> !unit.equals(LoadingUnit.NAME))
                .toList();
        return new Mutant(
                key(details),
                details.getLineNumber(),
                details.getDescription(),
                status(result.getStatus()),
                result.getKillingTest().map(CorpusCases::unitName),
                units.size(),
                units.subList(0, Math.min(SOME, units.size())));
    }

    private MutantKey key(MutationDetails details) {
        String mutator = details.getMutator();
        return new MutantKey(
                details.getClassName().asJavaName(),
                details.getMethod(),
                details.getId().getLocation().getMethodDesc(),
                mutator.substring(mutator.lastIndexOf('.') + 1),
                sources.line(
                        details.getClassName().getPackage().asJavaName(),
                        details.getFilename(),
                        details.getLineNumber()),
                1);
    }

    /** Nobody knows whether a case would notice a mutant that has not been analysed: somebody has to look, or to repeat the class. */
    private static Status status(DetectionStatus status) {
        return switch (status) {
            case KILLED -> Status.KILLED;
            case TIMED_OUT, MEMORY_ERROR, RUN_ERROR -> Status.TIMED_OUT;
            case NO_COVERAGE -> Status.UNREACHED;
            default -> Status.SURVIVED;
        };
    }
}
