package dev.asltck.harness.engines;

import java.util.List;

/**
 * How an engine is installed.
 *
 * @param command run in the folder of the descriptor; puts everything into the folder {@code installed} there
 * @param needs programs that have to be on the PATH, to install it or to run it
 */
public record Installation(List<String> command, List<String> needs) {

    public Installation {
        command = List.copyOf(command);
        needs = List.copyOf(needs);
    }
}
