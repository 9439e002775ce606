package dev.asltck.harness.cli.exec;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.InputFile;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.corpus.TaskScriptsFile;
import dev.asltck.harness.engine.TaskScripts;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes into an execution beside the machine. */
final class InputOptions {

    @Option(
            names = "--input",
            paramLabel = "FILE",
            converter = InputFile.Converter.class,
            description = "The execution's input, a JSON text; - for standard input. Default: {}.")
    private Optional<InputFile> input = Optional.empty();

    @Option(
            names = "--tasks",
            paramLabel = "FILE",
            converter = InputFile.Converter.class,
            description = "What tasks answer, by Resource: the 'tasks' object of a case, see below.")
    private Optional<InputFile> tasks = Optional.empty();

    @Option(
            names = "--context",
            paramLabel = "FILE",
            converter = InputFile.Converter.class,
            description = "Fields of the Context Object, to take the place of the interpreter's own.")
    private Optional<InputFile> context = Optional.empty();

    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description =
                    "When the execution starts: an instant, or 'now'. Default: 2024-11-22T00:00:00Z. From there on the"
                            + " clock is virtual: no wait takes time.")
    private Optional<Instant> clock = Optional.empty();

    /** The machine with what the options give in place of its own. */
    Machine completed(Machine machine, Console console) {
        Machine completed = machine;
        if (input.isPresent()) {
            completed = completed.withInput(input.orElseThrow().value());
        }
        if (context.isPresent()) {
            completed = completed.withContext(fields(context.orElseThrow()));
        }
        if (clock.isPresent()) {
            completed = completed.withClock(clock.orElseThrow());
        }
        return tasks.isPresent() ? completed.withTasks(scripts(tasks.orElseThrow(), console)) : completed;
    }

    /** Standard input can be read once. */
    void checkStandardInput(Optional<InputFile> definition) {
        long readers = Stream.of(definition, input, tasks, context)
                .flatMap(Optional::stream)
                .filter(InputFile::isStandardInput)
                .count();
        if (readers > 1) {
            throw new UnusableInput("only one of the files can be -, standard input");
        }
    }

    private static ObjectNode fields(InputFile file) {
        JsonNode value = file.value();
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw new UnusableInput(file.name() + ": has to be a JSON object, with fields of the Context Object");
    }

    private static TaskScripts scripts(InputFile file, Console console) {
        TaskScriptsFile read = TaskScriptsFile.of(file.path(), file.text());
        read.problems().forEach(problem -> console.message(problem.text()));
        return read.scripts().orElseThrow(() -> new UnusableInput(file.name() + ": cannot be used as task scripts"));
    }

    /** Reads instants. */
    static final class InstantConverter implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return text.equals("now") ? Instant.now() : Instant.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is no instant; write it as 2024-11-22T00:00:00Z");
            }
        }
    }
}
