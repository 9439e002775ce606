package dev.asltck.wrongengines;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.reference.dialect.Dialect;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs wrong engines through the whole corpus. */
@Command(
        name = "wrong-engines/run",
        description =
                "Runs engines that misread the specification through the whole corpus, and writes docs/wrong-engines.md;"
                        + " or runs only those that are named, and prints every case that fails.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every engine is caught at every requirement that it breaks, and none crashes",
            "1:some engine is not, which is a gap of the corpus, or crashes, which is a mistake of its diff",
            "2:wrong usage"
        })
public final class Main implements Callable<Integer> {

    private static final int NOT_AS_CLAIMED = 1;

    @Spec
    private CommandSpec spec;

    @Option(names = "--root", description = "The root of the project. Default: the current folder.")
    private Path root = Path.of("");

    @Parameters(paramLabel = "NAME", description = "Files of wrong-engines/misreadings, without .diff.")
    private List<String> names = new ArrayList<>();

    /** Starts the program. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        List<Case> cases = casesOfTheSpecification();
        List<Trial> trials = new ArrayList<>();
        try (WrongEngines engines = new WrongEngines(root)) {
            for (Misreading misreading : chosen()) {
                Trial trial = Trial.of(misreading, engines.with(misreading), cases);
                trials.add(trial);
                out.println(line(trial));
                out.flush();
            }
        }
        if (names.isEmpty()) {
            write(new WrongEnginesPage(
                    trials, cases.size(), Catalogue.published().requirements()));
        } else {
            trials.forEach(trial -> print(trial, out));
        }
        return trials.stream()
                        .allMatch(trial ->
                                trial.missed().isEmpty() && trial.crashing().isEmpty())
                ? 0
                : NOT_AS_CLAIMED;
    }

    /** Those that say something about the dialect of the specification. */
    static List<Case> casesOfTheSpecification() {
        return CorpusLoader.builtIn().stream()
                .filter(each -> each.holdsIn(Dialect.SPEC))
                .toList();
    }

    private List<Misreading> chosen() throws IOException {
        List<Misreading> all = MisreadingFile.all(root);
        if (names.isEmpty()) {
            return all;
        }
        for (String name : names) {
            if (all.stream().noneMatch(misreading -> misreading.name().equals(name))) {
                throw new ParameterException(spec.commandLine(), "there is no misreading '" + name + "'");
            }
        }
        return all.stream()
                .filter(misreading -> names.contains(misreading.name()))
                .toList();
    }

    private static String line(Trial trial) {
        String missed = trial.missed().isEmpty() ? "" : "; NOT CAUGHT at " + String.join(", ", trial.missed());
        String crashing = trial.crashing().isEmpty()
                ? ""
                : "; CRASHES at " + trial.crashing().stream().map(Case::id).collect(Collectors.joining(", "));
        return trial.misreading().name() + ": " + trial.failing().size() + " cases fail, "
                + trial.failingByName().size() + " by name" + missed + crashing;
    }

    private static void print(Trial trial, PrintWriter out) {
        out.println();
        out.println(trial.misreading().title());
        trial.failing().forEach(each -> out.println("  " + each.id() + "  " + String.join(", ", each.requirements())));
        out.flush();
    }

    private void write(WrongEnginesPage page) throws IOException {
        Files.writeString(root.resolve("docs").resolve("wrong-engines.md"), page.text());
    }
}
