package dev.asltck.harness.cli.validate;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.InputFile;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.problem.SourceLines;
import dev.asltck.reference.dialect.Target;
import dev.asltck.reference.parse.Definition;
import dev.asltck.reference.parse.SourceFormat;
import dev.asltck.reference.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Validates files one after another, and reports each before it reads the next. */
final class Validation {

    /** Sixteen times what AWS accepts. */
    private static final int LARGEST_FILE = 16 << 20;

    private final Target target;
    private final ProblemFilter filter;
    private final int maxProblems;
    private final ReportPrinter printer;
    private final Console console;
    private final Tally tally = new Tally();
    private final Set<Path> seen = new HashSet<>();

    Validation(Target target, ProblemFilter filter, int maxProblems, ReportPrinter printer, Console console) {
        this.target = target;
        this.filter = filter;
        this.maxProblems = maxProblems;
        this.printer = printer;
        this.console = console;
    }

    /** Validates the standard input, as the file of that name if there is one. */
    void validateStandardInput(InputFile input, Optional<Path> path) {
        String name = path.map(Path::toString).orElse(input.name());
        read(input).ifPresent(text -> validate(name, path, text));
    }

    /** Validates a file, or all definitions below a folder. */
    void validate(Path path) {
        if (Files.isDirectory(path)) {
            validateFolder(path);
        } else if (isNew(path)) {
            read(new InputFile(path)).ifPresent(text -> validate(path.toString(), Optional.of(path), text));
        }
    }

    Tally finish() {
        printer.finish(tally);
        return tally;
    }

    private void validateFolder(Path root) {
        DefinitionFolder folder = DefinitionFolder.of(root);
        folder.failures()
                .forEach((place, failure) -> reportUnusable(
                        place.toString(), place + ": cannot be read: " + failure + "; check its permissions"));
        int found = 0;
        for (Path file : folder.files()) {
            if (DefinitionFolder.isCertain(file) || Resemblance.isDefinition(file, LARGEST_FILE)) {
                validate(file);
                found++;
            }
        }
        if (found == 0) {
            reportUnusable(
                    root.toString(),
                    root
                            + ": there is no definition below (*.asl.json, *.asl.yaml, *.asl.yml, or *.json with StartAt and"
                            + " States); check the path, or name the files");
        }
    }

    private boolean isNew(Path file) {
        return seen.add(file.toAbsolutePath().normalize());
    }

    private Optional<String> read(InputFile file) {
        try {
            return Optional.of(file.text(LARGEST_FILE));
        } catch (UnusableInput e) {
            reportUnusable(file.name(), e.explanation());
            return Optional.empty();
        }
    }

    private void reportUnusable(String name, String explanation) {
        tally.countUnusable();
        console.message(explanation);
        printer.unusable(name, explanation);
    }

    private void validate(String name, Optional<Path> path, String text) {
        List<Problem> problems = Definition.load(text, SourceFormat.ofFileName(name), target).problems().stream()
                .filter(filter)
                .toList();
        List<Problem> shown = problems.stream()
                .limit(Math.max(maxProblems - tally.shown(), 0))
                .toList();
        tally.count(problems, shown.size());
        printer.validated(new FileReport(name, path, SourceLines.of(text), shown));
    }
}
