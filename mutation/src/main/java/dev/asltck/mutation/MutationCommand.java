package dev.asltck.mutation;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.mutation.mutant.ExplanationFiles;
import dev.asltck.mutation.mutant.JsonLines;
import dev.asltck.mutation.mutant.MutantFiles;
import dev.asltck.mutation.mutant.Plumbing;
import dev.asltck.mutation.mutant.ReferenceClass;
import dev.asltck.mutation.mutant.Scope;
import dev.asltck.mutation.pit.Analysis;
import dev.asltck.mutation.report.Report;
import dev.asltck.mutation.unit.ReferenceClasses;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Mutates the interpreter, lets the corpus run on the mutants, and reports. */
@Command(
        name = "mutation/run",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Changes the reference interpreter in one place at a time, and runs the corpus until a case notices.",
            "What became of each class is kept until the next mvn clean. When nothing is missing, docs/mutation.md is written."
        },
        exitCodeOnExecutionException = 2,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:an explanation is stale: its mutant is noticed, or there is no such mutant",
            "2:wrong usage, no such class, or a failure"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mutation/run",
            "  mutation/run retry 'intrinsic*'",
            "  mutation/run state.Comparison",
            "  mutation/run --report"
        })
final class MutationCommand implements Callable<Integer> {

    private static final int STALE = 1;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many mutants run at once. Default: 1.")
    private int threads;

    @Option(names = "--report", description = "Only report what is known from earlier runs.")
    private boolean reportOnly;

    @Parameters(
            paramLabel = "GLOB",
            description = "Packages or classes of the interpreter, without dev.asltck.reference. Default: all.")
    private List<String> globs = List.of();

    private final Project project;

    MutationCommand(Project project) {
        this.project = project;
    }

    @Override
    public Integer call() throws IOException {
        Scope scope = Scope.of(ReferenceClasses.names(), JsonLines.read(project.plumbing(), Plumbing.class));
        MutantFiles files = new MutantFiles(project.results());
        if (!reportOnly) {
            analyse(selected(scope), files);
        }
        return report(new Report(scope, files, ExplanationFiles.read(project.explained())));
    }

    private List<ReferenceClass> selected(Scope scope) {
        for (String glob : globs) {
            if (scope.select(List.of(glob)).isEmpty()) {
                throw new ParameterException(spec.commandLine(), "no class that is mutated matches '" + glob + "'");
            }
        }
        return scope.select(globs);
    }

    /** PIT says nothing of a class without mutants. */
    private void analyse(List<ReferenceClass> classes, MutantFiles files) {
        classes.forEach(files::delete);
        new Analysis(project.sources(), project.results()).run(classes, threads);
        classes.stream().filter(type -> files.read(type).isEmpty()).forEach(type -> files.write(type, List.of()));
    }

    private int report(Report report) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(report.scores());
        report.writeSurvivors(project.survivors());
        out.println("not noticed, not explained: " + project.survivors());
        if (report.notAnalysed().isEmpty()) {
            Files.writeString(project.page(), report.page(Catalogue.published(), CorpusLoader.builtIn()));
            out.println("written: " + project.page());
        } else {
            out.println("not written: " + project.page() + "; not analysed yet: "
                    + report.notAnalysed().size() + " classes, such as "
                    + report.notAnalysed().get(0).name());
        }
        report.faults().forEach(spec.commandLine().getErr()::println);
        return report.faults().isEmpty() ? 0 : STALE;
    }
}
