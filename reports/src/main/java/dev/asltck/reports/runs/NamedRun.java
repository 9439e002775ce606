package dev.asltck.reports.runs;

import dev.asltck.reports.baseline.BaselineResult;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.RunResults;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A run in a report.
 *
 * @param name that no other run of the report has, good for files and addresses
 * @param baseline what the known failures of the engine make of it, if they were given
 */
public record NamedRun(String name, RunResults results, Optional<BaselineResult> baseline) {

    private static final Comparator<ResultHeader> ORDER = Comparator.comparing(
                    (ResultHeader header) -> header.engine().name())
            .thenComparing(ResultHeader::dialect, Comparator.reverseOrder())
            .thenComparing(header -> header.engine().version())
            .thenComparing(ResultHeader::started)
            .thenComparing(header -> header.options().toString())
            .thenComparing(ResultHeader::toString);

    /** Names runs, and puts them into an order that depends on nothing but the runs. */
    public static List<NamedRun> of(List<RunResults> runs) {
        List<RunResults> sorted = runs.stream()
                .sorted(Comparator.comparing(RunResults::header, ORDER))
                .toList();
        List<String> names = RunName.of(sorted.stream().map(RunResults::header).toList());
        List<NamedRun> named = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            named.add(new NamedRun(names.get(i), sorted.get(i), Optional.empty()));
        }
        return named;
    }

    /** The run, held against known failures. */
    public NamedRun with(BaselineResult result) {
        return new NamedRun(name, results, Optional.of(result));
    }

    public ResultHeader header() {
        return results.header();
    }

    public List<CaseRecord> cases() {
        return results.cases();
    }

    /** Whether it selected some of the cases only. */
    public boolean isPart() {
        return header().options().containsKey("filter") || header().options().containsKey("shard");
    }
}
