package dev.asltck.harness.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** No two cases have one id, former ids included, and no two rows of a case one name. */
final class UniqueIdLint implements WrittenCaseLint {

    private final Map<String, Origin> seen = new HashMap<>();

    @Override
    public void check(WrittenCase written, BiConsumer<String, String> report) {
        Origin other = seen.putIfAbsent(written.id(), written.origin());
        if (other != null) {
            report.accept("has an id that is taken at " + other, "give it an id of its own");
        }
        for (String alias : written.first().aliases()) {
            Origin holder = seen.putIfAbsent(alias, written.origin());
            if (holder != null) {
                report.accept("has the alias '" + alias + "', which is taken at " + holder, "remove the alias");
            }
        }
        checkRows(written, report);
    }

    private static void checkRows(WrittenCase written, BiConsumer<String, String> report) {
        Set<String> rows = new HashSet<>();
        for (Case row : written.rows()) {
            if (!rows.add(row.id())) {
                report.accept("has two rows '" + row.id() + "'", "give each row a name of its own");
            }
        }
    }
}
