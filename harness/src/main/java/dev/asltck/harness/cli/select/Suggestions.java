package dev.asltck.harness.cli.select;

import dev.asltck.reference.problem.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names that were probably meant. */
public final class Suggestions {

    private static final int MOST = 5;

    private Suggestions() {}

    /** The end of a sentence that says that there is no such name; empty if none is near. */
    public static String text(String written, Collection<String> names) {
        List<String> near = near(written, names);
        return near.isEmpty()
                ? ""
                : near.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", ", "; did you mean ", "?"));
    }

    /** A part of a name finds all that have it, anything else the name that is spelled most like it. */
    private static List<String> near(String written, Collection<String> names) {
        String part = written.toLowerCase(Locale.ROOT);
        List<String> containing = names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
                .limit(MOST)
                .toList();
        return containing.isEmpty()
                ? new Spelling().nearest(written, names).stream().toList()
                : containing;
    }
}
