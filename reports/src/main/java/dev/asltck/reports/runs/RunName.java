package dev.asltck.reports.runs;

import dev.asltck.reports.results.ResultHeader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Gives runs names that are good for files and addresses: engine and dialect, which is the same from run to run, and only where that is not
 * enough the version, and a number.
 */
final class RunName {

    private static final Pattern UNUSUAL = Pattern.compile("[^a-z0-9._]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[-._]+|[-._]+$");
    private static final int LONGEST_PART = 40;

    private final Set<String> taken = new HashSet<>();

    private RunName() {}

    /** A name for each run, in their order. */
    static List<String> of(List<ResultHeader> headers) {
        Map<String, Integer> bases = count(headers, RunName::base);
        Map<String, Integer> versions = count(headers, RunName::withVersion);
        RunName names = new RunName();
        // Runs that need no number first, so that no numbered name takes theirs.
        headers.stream()
                .filter(header -> bases.getOrDefault(base(header), 0) == 1)
                .forEach(header -> names.taken.add(base(header)));
        return headers.stream()
                .map(header -> {
                    if (bases.getOrDefault(base(header), 0) == 1) {
                        return base(header);
                    }
                    return names.free(withVersion(header), versions.getOrDefault(withVersion(header), 0) > 1);
                })
                .toList();
    }

    private static Map<String, Integer> count(List<ResultHeader> headers, Function<ResultHeader, String> name) {
        Map<String, Integer> counts = new HashMap<>();
        headers.forEach(header -> counts.merge(name.apply(header), 1, Integer::sum));
        return counts;
    }

    private String free(String name, boolean numbered) {
        String candidate = numbered ? name + "-1" : name;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = name + "-" + number;
        }
        return candidate;
    }

    private static String base(ResultHeader header) {
        return part(header.engine().name(), "engine") + "-" + part(header.dialect(), "dialect");
    }

    private static String withVersion(ResultHeader header) {
        return part(header.engine().name(), "engine") + "-"
                + part(header.engine().version(), "unknown") + "-" + part(header.dialect(), "dialect");
    }

    private static String part(String text, String otherwise) {
        String beginning = text.length() <= LONGEST_PART ? text : text.substring(0, LONGEST_PART);
        String usual = UNUSUAL.matcher(beginning.toLowerCase(Locale.ROOT)).replaceAll("-");
        String part = AT_THE_ENDS.matcher(usual).replaceAll("");
        return part.isEmpty() ? otherwise : part;
    }
}
