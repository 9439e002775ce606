package dev.asltck.reports.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.reports.golden.Runs;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.Machine;
import dev.asltck.reports.results.ResultFooter;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.Shard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShardMergeTest {

    private static final int COUNT = 3;

    private static final List<CaseRecord> CASES =
            IntStream.range(0, 50).mapToObj(i -> Runs.passed("case-" + i, "c")).toList();

    private static final RunResults WHOLE = Runs.of("toy", "1", "spec", Map.of("filter", "c"), at(1), CASES);

    private final List<ResultFile> shards = new ArrayList<>(
            IntStream.rangeClosed(1, COUNT).mapToObj(i -> shard(i)).toList());

    @Test
    void makesWhatTheRunWouldHaveWritten() throws Exception {
        assertThat(ShardMerge.merge(shards)).isEqualTo(WHOLE);
    }

    @Test
    void doesNotMindTheOrder() throws Exception {
        Collections.reverse(shards);

        assertThat(ShardMerge.merge(shards)).isEqualTo(WHOLE);
    }

    @Test
    void takesAnEmptyShardToo() throws Exception {
        List<ResultFile> many = IntStream.rangeClosed(1, 500)
                .mapToObj(i -> file(i, Runs.of("toy", "1", "spec", shardOption(i, 500), at(i), cases(i, 500))))
                .toList();

        assertThat(ShardMerge.merge(many).cases()).hasSize(50);
    }

    @Test
    void namesTheShardsThatAreMissing() {
        assertRefused(shards.subList(1, 2), "shard-2: of this run in 3 shards the shards 1/3, 3/3 are missing; run ");
        assertRefused(shards.subList(0, 2), "shard-1: of this run in 3 shards the shard 3/3 is missing; run ");
    }

    @Test
    void refusesAShardThatIsThereTwice() {
        shards.add(new ResultFile("again", shards.get(1).results()));

        assertRefused(shards, "again: is the shard 2/3, which shard-2 is too; leave one of them out");
    }

    @Test
    void refusesShardsOfOtherRuns() {
        shards.set(1, file(2, Runs.of("toy", "2", "spec", options(2, COUNT), at(2), cases(2, COUNT))));

        assertRefused(shards, "shard-2: is of another run than shard-1: it differs in the engine (toy 2 of ");
    }

    @Test
    void refusesShardsWithOtherOptions() {
        shards.set(1, file(2, Runs.of("toy", "1", "spec", shardOption(2, COUNT), at(2), cases(2, COUNT))));

        assertRefused(shards, "differs in the options (none, and there {filter=c})");
    }

    @Test
    void refusesOtherNumbersOfShards() {
        shards.set(1, file(2, Runs.of("toy", "1", "spec", options(2, 4), at(2), cases(2, 4))));

        assertRefused(shards, "shard-2: is the shard 2/4, and shard-1 is 1/3; a run is cut into shards once");
    }

    @Test
    void refusesACaseThatIsInTwoShards() {
        CaseRecord alien = cases(1, COUNT).get(0);
        List<CaseRecord> cases = new ArrayList<>(cases(2, COUNT));
        cases.add(alien);
        shards.set(1, file(2, Runs.of("toy", "1", "spec", options(2, COUNT), at(2), cases)));

        assertRefused(shards, "shard-2: the case '" + alien.id() + "' is in shard-1 too");
    }

    @Test
    void refusesACaseOfAnotherShard() {
        CaseRecord alien = Runs.passed("case-of-two", "c");
        int home = IntStream.rangeClosed(1, COUNT)
                .filter(i -> new Shard(i, COUNT).contains(alien.id()))
                .findFirst()
                .orElseThrow();
        int other = home % COUNT + 1;
        List<CaseRecord> cases = new ArrayList<>(cases(other, COUNT));
        cases.add(alien);
        shards.set(other - 1, file(other, Runs.of("toy", "1", "spec", options(other, COUNT), at(2), cases)));

        assertRefused(
                shards, "shard-" + other + ": the case 'case-of-two' does not belong to the shard " + other + "/3");
    }

    @Test
    void refusesAWholeRun() {
        assertRefused(List.of(new ResultFile("whole", WHOLE)), "whole: is no shard but a whole run; leave it out");
    }

    @Test
    void refusesAShardThatIsNone() {
        assertRefused(
                List.of(file(1, Runs.of("toy", "1", "spec", Map.of("shard", "7/3"), at(1), List.of()))),
                "shard-1: there is no shard 7 of 3; run this shard again");
    }

    @Test
    void refusesNothing() {
        assertRefused(List.of(), "there is no shard to merge");
    }

    @Test
    void tellsOfAllMachines() throws Exception {
        ResultHeader header = shards.get(1).header();
        Machine machine = new Machine("Linux 5.9", header.machine().architecture(), "Vendor 25");
        shards.set(1, new ResultFile("shard-2", withMachine(shards.get(1).results(), machine)));

        assertThat(ShardMerge.merge(shards).header().machine())
                .isEqualTo(new Machine("Linux 5.9; Linux 6.1", "amd64", "Vendor 17.0.1; Vendor 25"));
    }

    @Test
    void endsWithTheLast() throws Exception {
        List<ResultFile> timed = shards.stream()
                .map(file -> new ResultFile(
                        file.name(),
                        finished(file.results(), at(100 - file.results().cases().size()))))
                .toList();
        int smallest = timed.stream()
                .mapToInt(file -> file.results().cases().size())
                .min()
                .orElseThrow();

        assertThat(ShardMerge.merge(timed).footer().finished()).contains(at(100 - smallest));
    }

    @Test
    void refusesDurationsOfSomeOnly() {
        shards.set(2, new ResultFile("shard-3", finished(shards.get(2).results(), at(9))));

        assertRefused(
                shards, "shard-3: is of another run than shard-1: it differs in durations (written, and there not");
    }

    @Test
    void reportsTakeShardsForTheRun() throws Exception {
        List<ResultFile> files = new ArrayList<>(shards);
        files.add(new ResultFile("other", Runs.toy()));

        RunCollection collection = RunCollection.of(files);

        assertThat(collection.runs()).containsExactlyInAnyOrder(WHOLE, Runs.toy());
        assertThat(collection.notes()).containsExactly("merged 3 shards of the run of toy");
    }

    @Test
    void reportsTakeAFileThatIsThereTwiceOnce() throws Exception {
        RunCollection collection =
                RunCollection.of(List.of(new ResultFile("a", Runs.toy()), new ResultFile("b", Runs.toy())));

        assertThat(collection.runs()).containsExactly(Runs.toy());
        assertThat(collection.notes()).containsExactly("b: is the same as a and counts once");
    }

    @Test
    void reportsRefuseTwoAccountsOfOneRun() {
        RunResults other =
                Runs.of("toy", "1.0", "spec", Map.of(), Runs.toy().header().started(), List.of());

        assertThatThrownBy(() -> RunCollection.of(List.of(new ResultFile("a", Runs.toy()), new ResultFile("b", other))))
                .isInstanceOf(UnmergeableException.class)
                .hasMessage(
                        "b: is of the same run as a, and has other results: one of them was changed; leave one out");
    }

    private static void assertRefused(List<ResultFile> files, String message) {
        assertThatThrownBy(() -> ShardMerge.merge(files))
                .isInstanceOf(UnmergeableException.class)
                .hasMessageContaining(message);
    }

    private static ResultFile shard(int index) {
        return file(index, Runs.of("toy", "1", "spec", options(index, COUNT), at(index), cases(index, COUNT)));
    }

    private static ResultFile file(int index, RunResults results) {
        return new ResultFile("shard-" + index, results);
    }

    private static List<CaseRecord> cases(int index, int count) {
        return CASES.stream()
                .filter(each -> new Shard(index, count).contains(each.id()))
                .toList();
    }

    private static Map<String, String> options(int index, int count) {
        Map<String, String> options = new TreeMap<>(shardOption(index, count));
        options.put("filter", "c");
        return options;
    }

    private static Map<String, String> shardOption(int index, int count) {
        return Map.of("shard", index + "/" + count);
    }

    private static Instant at(int second) {
        return Instant.EPOCH.plusSeconds(second);
    }

    private static RunResults finished(RunResults run, Instant finished) {
        return new RunResults(
                run.header(), run.cases(), new ResultFooter(run.footer().counts(), Optional.of(finished)));
    }

    private static RunResults withMachine(RunResults run, Machine machine) {
        ResultHeader header = run.header();
        return new RunResults(
                new ResultHeader(
                        header.format(),
                        header.suite(),
                        header.engine(),
                        header.dialect(),
                        machine,
                        header.options(),
                        header.started()),
                run.cases(),
                run.footer());
    }
}
