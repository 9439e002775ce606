package dev.asltck.harness.cli.api;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.UnusableInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** A question that has to be answered with yes. */
final class Question {

    /** Java cannot tell whether somebody is there to answer; the launcher script can. */
    private static final String IS_INTERACTIVE = "asltck.interactive";

    private static final Set<String> YES = Set.of("y", "yes");

    private Question() {}

    /** @throws UnusableInput if the answer is no, or nobody is there to answer */
    static void ask(Console console, String question) {
        if (!Boolean.getBoolean(IS_INTERACTIVE)) {
            throw new UnusableInput("nothing was run, as nobody is there to agree to the cost; agree with --yes");
        }
        console.message(question + " [y/N]");
        if (!YES.contains(answer().strip().toLowerCase(Locale.ROOT))) {
            throw new UnusableInput("nothing was run");
        }
    }

    private static String answer() {
        try {
            // Not closed: standard input is not ours.
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return Objects.requireNonNullElse(line, "");
        } catch (IOException e) {
            return "";
        }
    }
}
