package dev.asltck.reports.comparison;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.ResultHeader;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two runs, compared on the cases that both have.
 *
 * @param before header of the older run
 * @param after header of the newer run
 * @param differences between the runs as a whole
 * @param changes in the order of the corpus
 * @param onlyBefore ids of the cases that only the older run has
 * @param onlyAfter ids of the cases that only the newer run has
 */
public record Comparison(
        ResultHeader before,
        ResultHeader after,
        Precision precision,
        List<RunDifference> differences,
        List<Change> changes,
        Unchanged unchanged,
        List<String> onlyBefore,
        List<String> onlyAfter) {

    public Comparison {
        differences = List.copyOf(differences);
        changes = List.copyOf(changes);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
    }

    /** How many cases both runs have. */
    public int compared() {
        return changes.size() + unchanged.cases();
    }

    /** How many changes there are of each direction that has some. */
    public Map<Direction, Integer> directions() {
        Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
        changes.forEach(change -> counts.merge(change.direction(), 1, Integer::sum));
        return counts;
    }

    /** The changes by what they belong to, those first of which it is known. */
    public List<ChangeGroup> groups() {
        return changes.stream().collect(Collectors.groupingBy(Change::belongsTo)).entrySet().stream()
                .map(each -> new ChangeGroup(each.getKey(), sorted(each.getValue())))
                .sorted(Comparator.comparing(
                                (ChangeGroup group) -> group.belongsTo().size())
                        .thenComparing(group -> group.belongsTo().get(0))
                        .thenComparing(group -> group.belongsTo().toString()))
                .toList();
    }

    private static List<Change> sorted(List<Change> changes) {
        return changes.stream().sorted(Comparator.comparing(Change::direction)).toList();
    }

    /**
     * With what came of running cases again.
     *
     * @param results by id
     */
    public Comparison repeated(Map<String, List<CaseRecord>> results) {
        List<Change> repeated = changes.stream()
                .map(change -> results.containsKey(change.id())
                        ? change.repeated(results.get(change.id()), precision)
                        : change)
                .toList();
        return new Comparison(before, after, precision, differences, repeated, unchanged, onlyBefore, onlyAfter);
    }
}
