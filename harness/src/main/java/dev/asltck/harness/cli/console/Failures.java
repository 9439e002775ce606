package dev.asltck.harness.cli.console;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever a command throws into a message and an exit code: users never see a stack trace. */
public final class Failures {

    private static final int LONGEST_TEXT = 2_000;

    private Failures() {}

    /** Has a command line and its present subcommands treat failures so. */
    public static CommandLine handledBy(CommandLine commandLine) {
        return commandLine
                .setExecutionStrategy(Failures::execute)
                .setParameterExceptionHandler((exception, arguments) -> wrongUsage(exception))
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(command, exception));
    }

    /** Errors such as an exhausted memory pass by picocli's own handler. */
    private static int execute(ParseResult arguments) {
        try {
            return new RunLast().execute(arguments);
        } catch (Error e) {
            Console.of(arguments.commandSpec().commandLine()).message(unexpected(e));
            return ExitCode.BROKEN;
        }
    }

    private static int wrongUsage(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        Console console = Console.of(command);
        console.message(name + ": " + exception.getMessage());
        UnmatchedArgumentException.printSuggestions(exception, command.getErr());
        console.message("Try '" + name + " --help'.");
        return ExitCode.UNUSABLE_INPUT;
    }

    private static int failed(CommandLine command, Exception exception) {
        Console console = Console.of(command);
        if (exception instanceof UnusableInput unusable) {
            console.message(unusable.explanation());
            return ExitCode.UNUSABLE_INPUT;
        }
        console.message(unexpected(exception));
        return ExitCode.BROKEN;
    }

    /** One line that makes a useful report of a bug. */
    public static String unexpected(Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        String at = stack.length == 0 ? "" : " at " + stack[0];
        return "asl-tck: unexpected " + SafeText.line(thrown.toString(), LONGEST_TEXT) + at
                + "; this is a bug: please report this line and your command";
    }
}
