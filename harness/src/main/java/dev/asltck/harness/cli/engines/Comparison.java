package dev.asltck.harness.cli.engines;

import dev.asltck.harness.cli.document.Block;
import dev.asltck.harness.cli.document.Block.Bullets;
import dev.asltck.harness.cli.document.Block.Grid;
import dev.asltck.harness.cli.document.Block.Paragraph;
import dev.asltck.reports.results.Machine;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.VerdictKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Runs of engines, that with the largest share of passed cases first. */
record Comparison(List<EngineRow> rows) {

    private static final Set<String> SELECTING = Set.of("filter", "shard");

    static Comparison of(List<RunResults> runs) {
        return new Comparison(runs.stream()
                .map(EngineRow::of)
                .sorted(Comparator.comparingDouble(
                                (EngineRow row) -> -row.passedOfJudged().orElse(0))
                        .thenComparing(EngineRow::name))
                .toList());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Grid(
                EngineRow.HEADINGS,
                EngineRow.NUMBERS,
                rows.stream().map(EngineRow::cells).toList()));
        if (choices().size() > 1) {
            blocks.add(new Paragraph(
                    "These runs did not choose from the same cases, so that their numbers do not compare:"));
            blocks.add(new Bullets(lines(choices())));
        }
        blocks.add(new Paragraph("Where they ran:"));
        blocks.add(new Bullets(lines(machines())));
        return blocks;
    }

    /** The engines by what was chosen from. */
    private SortedMap<String, List<String>> choices() {
        return byText(row -> "suite " + row.header().suite().version() + ", cases "
                + row.header().suite().digest() + options(row));
    }

    /** Those that select cases; others, such as a deadline, are the engine's. */
    private static String options(EngineRow row) {
        return row.header().options().entrySet().stream()
                .filter(each -> SELECTING.contains(each.getKey()))
                .map(each -> ", " + each.getKey() + " " + each.getValue())
                .collect(Collectors.joining());
    }

    private SortedMap<String, List<String>> machines() {
        return byText(row -> {
            Machine machine = row.header().machine();
            return machine.os() + ", " + machine.architecture() + ", " + machine.java();
        });
    }

    private SortedMap<String, List<String>> byText(Function<EngineRow, String> text) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        text, TreeMap::new, Collectors.mapping(EngineRow::name, Collectors.toList())));
    }

    private static List<String> lines(Map<String, List<String>> groups) {
        return groups.entrySet().stream()
                .map(each -> String.join(", ", each.getValue()) + ": " + each.getKey())
                .toList();
    }

    ArrayNode json() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (EngineRow row : rows) {
            ObjectNode item = array.addObject();
            item.put("engine", row.name()).put("version", row.header().engine().version());
            item.put("dialect", row.header().dialect());
            item.put("cases", row.counts().total());
            for (VerdictKind verdict : VerdictKind.values()) {
                item.put(verdict.word(), row.counts().of(verdict));
            }
            row.passedOfJudged().ifPresent(percent -> item.put("percentPassedOfJudged", percent));
            item.put("started", row.header().started().toString());
            item.put("suite", row.header().suite().version());
            item.put("digest", row.header().suite().digest());
        }
        return array;
    }
}
