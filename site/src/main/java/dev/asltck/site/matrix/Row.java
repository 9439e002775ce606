package dev.asltck.site.matrix;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.site.page.PageName;
import java.util.Map;
import java.util.Optional;

/** A case: a row of the matrix. */
public final class Row {

    private final CaseRecord newest;
    private final Map<Integer, CaseRecord> records;

    /**
     * @param newest what the newest run that had the case says of it
     * @param records by the places of the runs that had it
     */
    Row(CaseRecord newest, Map<Integer, CaseRecord> records) {
        this.newest = newest;
        this.records = Map.copyOf(records);
    }

    /** The case: its id, title and so on. Its verdict is one of many. */
    public CaseRecord subject() {
        return newest;
    }

    public String id() {
        return newest.id();
    }

    /** What tells the case from others with its title: the row of a table of cases, in brackets; empty for a case of its own. */
    public String variant() {
        int bracket = id().indexOf('[');
        return bracket < 0 ? "" : id().substring(bracket);
    }

    /** What came out in a run, by its place among them. */
    public Optional<CaseRecord> record(int run) {
        return Optional.ofNullable(records.get(run));
    }

    /** Whether all runs that had the case were told the same. */
    boolean hasOneStimulus() {
        return records.values().stream()
                        .map(result -> result.digests().stimulus())
                        .distinct()
                        .count()
                == 1;
    }

    /** The file of the case's page, without its folder. */
    public String fileName() {
        return PageName.of(id()) + ".html";
    }

    /** The case's page, relative to the site's folder. */
    public String page() {
        return "cases/" + fileName();
    }
}
