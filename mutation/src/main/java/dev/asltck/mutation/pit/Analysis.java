package dev.asltck.mutation.pit;

import dev.asltck.mutation.mutant.ReferenceClass;
import dev.asltck.mutation.unit.CorpusCases;
import dev.asltck.mutation.unit.ReferenceClasses;
import dev.asltck.reference.environment.Budget;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.EntryPoint;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.util.Glob;
import org.pitest.util.Verbosity;

/** Mutates classes of the interpreter, and runs the cases on the mutants. */
public final class Analysis {

    /** What PIT's default group changes, and in addition each condition to false, and each switch to its first branch. */
    private static final String MUTATORS = "STRONGER";

    /** Milliseconds that a case may take longer than it took, until it counts as endless. Other programs may be busy meanwhile. */
    private static final long PATIENCE = 4_000;

    /** The stack that the harness gives a case, the same place everywhere, and a collector for one busy thread. */
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xmx1g", "-Xss4m", "-XX:+UseSerialGC", "-Duser.language=en", "-Duser.country=", "-Duser.timezone=UTC");

    private final Path sources;
    private final Path results;

    /**
     * Takes folders.
     *
     * @param sources root of the source files of the module {@code reference}
     * @param results where a file for each class is written
     */
    public Analysis(Path sources, Path results) {
        this.sources = sources;
        this.results = results;
    }

    /**
     * Analyses classes.
     *
     * @param threads how many mutants are analysed at once, each in a process of its own
     * @throws IllegalStateException if PIT breaks down
     */
    public void run(Collection<ReferenceClass> classes, int threads) {
        ReportOptions options = options(classes, threads);
        GroupingSettings settings = new GroupingSettings(options, PluginServices.makeForContextLoader());
        AnalysisResult result = new EntryPoint().execute(results.toFile(), options, settings, Map.of());
        result.getError().ifPresent(error -> {
            throw new IllegalStateException("PIT broke down", error);
        });
    }

    private ReportOptions options(Collection<ReferenceClass> classes, int threads) {
        ReportOptions options = new ReportOptions();
        options.setProjectBase(results);
        options.setReportDir(results.toString());
        options.setShouldCreateTimestampedReports(false);
        options.setSourceDirs(List.of(sources));
        options.setCodePaths(List.of(ReferenceClasses.root().toString()));
        options.setTargetClasses(classes.stream()
                .flatMap(type -> Stream.of(type.binaryName(), type.binaryName() + "$*"))
                .toList());
        options.setTargetTests(List.of(new Glob(CorpusCases.class.getName())));
        options.setGroupConfig(new TestGroupConfig());
        options.setMutators(List.of(MUTATORS));
        options.setLoggingClasses(List.of(Budget.class.getName()));
        options.setTimeoutConstant(PATIENCE);
        options.setNumberOfThreads(threads);
        options.addChildJVMArgs(JVM_OPTIONS);
        options.addOutputFormats(List.of(MutantRecorderFactory.FORMAT));
        options.setFailWhenNoMutations(false);
        options.setVerbosity(Verbosity.NO_SPINNER);
        return options;
    }
}
