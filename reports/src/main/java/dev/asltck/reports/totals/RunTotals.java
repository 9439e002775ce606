package dev.asltck.reports.totals;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.EngineIdentity;
import dev.asltck.reports.results.Suite;
import dev.asltck.reports.runs.NamedRun;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The numbers of one run. A case with several features or requirements counts for each of them.
 *
 * @param name of the run within the report
 * @param options that bear on the results, by name
 */
public record RunTotals(
        String name,
        EngineIdentity engine,
        String dialect,
        Suite suite,
        SortedMap<String, String> options,
        Instant started,
        Tally total,
        SortedMap<String, Tally> chapters,
        SortedMap<String, Tally> features,
        SortedMap<String, Tally> levels,
        SortedMap<String, Tally> requirements) {

    static RunTotals of(NamedRun run) {
        return new RunTotals(
                run.name(),
                run.header().engine(),
                run.header().dialect(),
                run.header().suite(),
                run.header().options(),
                run.header().started(),
                Tally.of(run.cases()),
                by(run, result -> List.of(result.chapter())),
                by(run, CaseRecord::features),
                by(run, result -> List.of(result.level())),
                by(run, CaseRecord::requirements));
    }

    private static SortedMap<String, Tally> by(NamedRun run, Function<CaseRecord, List<String>> names) {
        Map<String, List<CaseRecord>> groups = new TreeMap<>();
        for (CaseRecord result : run.cases()) {
            for (String name : new HashSet<>(names.apply(result))) {
                groups.computeIfAbsent(name, key -> new ArrayList<>()).add(result);
            }
        }
        SortedMap<String, Tally> tallies = new TreeMap<>();
        groups.forEach((name, cases) -> tallies.put(name, Tally.of(cases)));
        return Collections.unmodifiableSortedMap(tallies);
    }
}
