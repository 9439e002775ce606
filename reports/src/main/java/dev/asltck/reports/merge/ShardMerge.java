package dev.asltck.reports.merge;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.Counts;
import dev.asltck.reports.results.Machine;
import dev.asltck.reports.results.ResultFooter;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.Shard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the results of a run from those of its shards, in whatever order these are given: what the run would have written as a whole. It
 * has started with the first of them, and if they ran on different machines, each thing about the machine that differs is told of all.
 */
public final class ShardMerge {

    private static final int MOST_NAMED = 20;

    private final List<ResultFile> files;
    private final int count;

    private ShardMerge(List<ResultFile> files, int count) {
        this.files = files;
        this.count = count;
    }

    /**
     * Merges all the shards of a run.
     *
     * @throws UnmergeableException if one is missing or there twice, or one is of another run
     */
    public static RunResults merge(List<ResultFile> files) throws UnmergeableException {
        if (files.isEmpty()) {
            throw new UnmergeableException("there is no shard to merge; name the results of all of them");
        }
        ShardMerge merge = new ShardMerge(files, files.get(0).shard().count());
        merge.demandOneRun();
        merge.demandEachShardOnce();
        List<CaseRecord> cases = merge.cases();
        return new RunResults(merge.header(), cases, new ResultFooter(Counts.of(cases), merge.finished()));
    }

    private void demandOneRun() throws UnmergeableException {
        ResultFile first = files.get(0);
        for (ResultFile file : files) {
            List<String> differences = RunKey.of(file).differences(RunKey.of(first));
            if (!differences.isEmpty()) {
                throw new UnmergeableException(file.name() + ": is of another run than " + first.name()
                        + ": it differs in " + String.join(", ", differences)
                        + "; merge the shards of one run only");
            }
            if (file.shard().count() != count) {
                throw new UnmergeableException(file.name() + ": is the shard " + file.shard() + ", and " + first.name()
                        + " is " + first.shard() + "; a run is cut into shards once");
            }
        }
    }

    private void demandEachShardOnce() throws UnmergeableException {
        Map<Integer, ResultFile> byIndex = new TreeMap<>();
        for (ResultFile file : files) {
            ResultFile earlier = byIndex.putIfAbsent(file.shard().index(), file);
            if (earlier != null) {
                throw new UnmergeableException(file.name() + ": is the shard " + file.shard() + ", which "
                        + earlier.name() + " is too; leave one of them out");
            }
        }
        if (byIndex.size() < count) {
            throw new UnmergeableException(files.get(0).name() + ": of this run in " + count + " shards "
                    + missing(byIndex) + "; run what is missing, and name the results of all shards");
        }
    }

    private String missing(Map<Integer, ResultFile> byIndex) {
        List<String> missing = IntStream.rangeClosed(1, count)
                .filter(index -> !byIndex.containsKey(index))
                .mapToObj(index -> new Shard(index, count).toString())
                .toList();
        String named = missing.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        int others = missing.size() - MOST_NAMED;
        return (missing.size() == 1 ? "the shard " : "the shards ") + named
                + (others > 0 ? " and " + others + " more" : "") + (missing.size() == 1 ? " is" : " are") + " missing";
    }

    private List<CaseRecord> cases() throws UnmergeableException {
        Map<String, ResultFile> homes = new HashMap<>();
        List<CaseRecord> cases = new ArrayList<>();
        for (ResultFile file : files) {
            for (CaseRecord result : file.results().cases()) {
                ResultFile earlier = homes.putIfAbsent(result.id(), file);
                if (earlier != null) {
                    throw new UnmergeableException(file.name() + ": the case '" + result.id() + "' is in "
                            + earlier.name() + " too, and a case belongs to one shard; run both again");
                }
                if (!file.shard().contains(result.id())) {
                    throw new UnmergeableException(file.name() + ": the case '" + result.id()
                            + "' does not belong to the shard " + file.shard()
                            + ": the file was changed; run this shard again");
                }
                cases.add(result);
            }
        }
        return cases;
    }

    private ResultHeader header() {
        ResultFile first = files.get(0);
        Instant started = files.stream()
                .map(file -> file.header().started())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new ResultHeader(
                first.header().format(),
                first.header().suite(),
                first.header().engine(),
                first.header().dialect(),
                new Machine(all(Machine::os), all(Machine::architecture), all(Machine::java)),
                first.optionsButShard(),
                started);
    }

    private String all(Function<Machine, String> member) {
        return files.stream()
                .map(file -> member.apply(file.header().machine()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private Optional<Instant> finished() {
        return files.stream()
                .flatMap(file -> file.results().footer().finished().stream())
                .max(Comparator.naturalOrder());
    }
}
