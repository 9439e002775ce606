package dev.asltck.site.casepage;

import dev.asltck.reports.results.ResultHeader;
import java.util.Optional;
import java.util.regex.Pattern;

/** Commands about a case. Those with ids and names that no command can have are left out. */
final class Commands {

    /** What the language of filters takes for something else. */
    private static final Pattern NO_FILTER = Pattern.compile("[\\s()*]");

    /** Nobody copies more, and no id is longer. */
    private static final int LONGEST = 300;

    private Commands() {}

    /** Does it again. */
    static Optional<String> repeat(String id, ResultHeader header) {
        if (NO_FILTER.matcher(id).find()) {
            return Optional.empty();
        }
        return word(header.engine().name())
                .flatMap(engine -> word(header.dialect())
                        .flatMap(dialect -> word("id:" + id)
                                .map(filter -> "./asl-tck run" + option("--engine", engine)
                                        + option("--dialect", dialect) + " --filter " + filter)));
    }

    /** Shows the case. */
    static Optional<String> show(String id) {
        return word(id).map(word -> "./asl-tck show " + separated(word));
    }

    /** Shows the way of the reference interpreter step by step. */
    static Optional<String> trace(String id) {
        return word(id).map(word -> "./asl-tck exec --trace" + option("--case", word));
    }

    private static Optional<String> word(String text) {
        return text.isEmpty() || text.length() > LONGEST ? Optional.empty() : ShellWord.of(text);
    }

    private static String option(String name, String value) {
        return " " + name + (value.startsWith("-") ? "=" : " ") + value;
    }

    private static String separated(String word) {
        return word.startsWith("-") ? "-- " + word : word;
    }
}
