package dev.asltck.reports.merge;

import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.Shard;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file of results that was read.
 *
 * @param name of the file, for messages
 */
public record ResultFile(String name, RunResults results) {

    static final String SHARD = "shard";

    ResultHeader header() {
        return results.header();
    }

    /** Whether it has a part of a run only. */
    boolean isShard() {
        return header().options().containsKey(SHARD);
    }

    /** Which part of the run it has. */
    Shard shard() throws UnmergeableException {
        Optional<String> text = Optional.ofNullable(header().options().get(SHARD));
        try {
            return Shard.parse(text.orElseThrow(() -> new UnmergeableException(
                    name + ": is no shard but a whole run; leave it out, there is nothing to merge it with")));
        } catch (IllegalArgumentException e) {
            throw new UnmergeableException(name + ": " + e.getMessage() + "; run this shard again");
        }
    }

    SortedMap<String, String> optionsButShard() {
        SortedMap<String, String> options = new TreeMap<>(header().options());
        options.remove(SHARD);
        return options;
    }

    /** Whether it tells how long things took. */
    boolean hasDurations() {
        return results.footer().finished().isPresent();
    }
}
