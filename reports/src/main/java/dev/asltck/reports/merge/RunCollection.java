package dev.asltck.reports.merge;

import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.RunResults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs that some files make up: a file that is there twice counts once, and shards become the run that they are parts of.
 *
 * @param notes of what was done with the files, for the user
 */
public record RunCollection(List<RunResults> runs, List<String> notes) {

    public RunCollection {
        runs = List.copyOf(runs);
        notes = List.copyOf(notes);
    }

    /**
     * Takes files together.
     *
     * @throws UnmergeableException if shards are missing or there twice, or two files tell different things of one run
     */
    public static RunCollection of(List<ResultFile> files) throws UnmergeableException {
        List<String> notes = new ArrayList<>();
        List<RunResults> runs = new ArrayList<>();
        Map<RunKey, List<ResultFile>> shards = new LinkedHashMap<>();
        for (ResultFile file : withoutRepetition(files, notes)) {
            if (file.isShard()) {
                shards.computeIfAbsent(RunKey.of(file), key -> new ArrayList<>())
                        .add(file);
            } else {
                runs.add(file.results());
            }
        }
        for (List<ResultFile> ofOneRun : shards.values()) {
            runs.add(ShardMerge.merge(ofOneRun));
            notes.add("merged " + ofOneRun.size() + " shards of the run of "
                    + ofOneRun.get(0).header().engine().name());
        }
        return new RunCollection(runs, notes);
    }

    private static List<ResultFile> withoutRepetition(List<ResultFile> files, List<String> notes)
            throws UnmergeableException {
        Map<ResultHeader, ResultFile> byHeader = new LinkedHashMap<>();
        for (ResultFile file : files) {
            ResultFile earlier = byHeader.putIfAbsent(file.header(), file);
            if (earlier != null && !earlier.results().equals(file.results())) {
                throw new UnmergeableException(file.name() + ": is of the same run as " + earlier.name()
                        + ", and has other results: one of them was changed; leave one out");
            }
            if (earlier != null) {
                notes.add(file.name() + ": is the same as " + earlier.name() + " and counts once");
            }
        }
        return List.copyOf(byHeader.values());
    }
}
