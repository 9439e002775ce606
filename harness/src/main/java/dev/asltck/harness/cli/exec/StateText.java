package dev.asltck.harness.cli.exec;

import dev.asltck.harness.cli.console.SafeText;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name of a state, further to the right the deeper it is, after the numbers of the branches and iterations it is in. */
final class StateText {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)](?=/|$)");
    private static final int DEEPEST_INDENT = 8;

    private StateText() {}

    static String of(TraceEntry entry, int longest) {
        String indexes =
                INDEX.matcher(entry.scope()).results().map(MatchResult::group).collect(Collectors.joining());
        long depth = indexes.chars().filter(character -> character == '[').count();
        String indent = "  ".repeat((int) Math.min(depth, DEEPEST_INDENT));
        return SafeText.line(indent + (indexes.isEmpty() ? "" : indexes + " ") + entry.state(), longest);
    }
}
