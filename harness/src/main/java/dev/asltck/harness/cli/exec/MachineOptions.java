package dev.asltck.harness.cli.exec;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.InputFile;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.select.CaseIndex;
import dev.asltck.harness.cli.select.CorpusOptions;
import dev.asltck.harness.cli.select.Suggestions;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.TaskScripts;
import dev.asltck.reference.parse.SourceFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which machine is executed: one in a file, or that of a case with all that belongs to it. */
final class MachineOptions {

    @Parameters(
            arity = "0..1",
            paramLabel = "DEFINITION",
            converter = InputFile.Converter.class,
            description = "File with the state machine: a YAML text if it is named *.yaml or *.yml, else a JSON text;"
                    + " - for standard input, a JSON text.")
    private Optional<InputFile> definition = Optional.empty();

    @Option(
            names = "--case",
            paramLabel = "ID",
            description =
                    "Execute the machine of a case in place of DEFINITION, with the case's input, tasks, context and"
                            + " clock where no option gives others.")
    private Optional<String> caseId = Optional.empty();

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    Machine machine(Console console) {
        if (definition.isPresent() == caseId.isPresent()) {
            throw new UnusableInput(
                    "exec takes either a file with a definition or --case ID; see 'asl-tck exec --help'");
        }
        return definition.map(MachineOptions::ofFile).orElseGet(() -> ofCase(caseId.orElseThrow(), console));
    }

    Optional<InputFile> definition() {
        return definition;
    }

    private static Machine ofFile(InputFile file) {
        Stimulus stimulus =
                new Stimulus("", file.text(), Optional.empty(), Optional.empty(), Optional.empty(), TaskScripts.NONE);
        return new Machine(file.name(), SourceFormat.ofFileName(file.name()), true, Optional.empty(), stimulus);
    }

    private Machine ofCase(String id, Console console) {
        CaseIndex index = corpus.load(id, console);
        List<Case> found = index.find(id);
        if (found.isEmpty()) {
            throw new UnusableInput("there is no case '" + id + "'" + Suggestions.text(id, index.ids()));
        }
        if (found.size() > 1) {
            throw new UnusableInput("the case '" + id + "' has several rows; choose one of "
                    + found.stream().map(Case::id).collect(Collectors.joining(", ")));
        }
        Case aCase = found.get(0);
        return new Machine(
                "case " + aCase.id(), SourceFormat.JSON, aCase.definitionAsText(), aCase.dialect(), aCase.stimulus());
    }
}
