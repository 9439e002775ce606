package dev.asltck.mutation;

import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;

/** Entry point: the root of the checkout, then the arguments of the command. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        CommandLine commandLine = new CommandLine(new MutationCommand(new Project(Path.of(args[0]))));
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        System.exit(commandLine.execute(rest));
    }
}
