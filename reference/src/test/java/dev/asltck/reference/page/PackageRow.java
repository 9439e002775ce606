package dev.asltck.reference.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A package, as the table in the module's README has it.
 *
 * @param folder below the root package; empty for that
 * @param about which chapters it implements, or what else it is for
 * @param anchors of these chapters
 */
record PackageRow(String folder, String about, List<String> anchors) {

    private static final String ROOT = "dev.asltck.reference";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\| (.*) \\| `\\w+` \\|$");
    private static final Pattern ANCHOR = Pattern.compile("spec\\.html#([a-z0-9-]+)");

    /** All of them, in the order of the table. */
    static List<PackageRow> all(Path readme) throws IOException {
        return ROW.matcher(Files.readString(readme))
                .results()
                .map(PackageRow::of)
                .toList();
    }

    private static PackageRow of(MatchResult row) {
        Matcher anchors = ANCHOR.matcher(row.group(2));
        return new PackageRow(
                row.group(1).equals(ROOT) ? "" : row.group(1).replace('.', '/'),
                row.group(2),
                anchors.results().map(match -> match.group(1)).toList());
    }

    String name() {
        return folder.isEmpty() ? ROOT : folder.replace('/', '.');
    }
}
