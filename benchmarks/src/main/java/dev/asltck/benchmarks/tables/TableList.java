package dev.asltck.benchmarks.tables;

import dev.asltck.harness.cli.document.Block;
import dev.asltck.harness.cli.document.Block.Cell;
import dev.asltck.harness.cli.document.Block.Grid;
import dev.asltck.harness.cli.document.Block.Paragraph;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What tables there are, and about how long each takes. */
final class TableList {

    private static final int SECONDS_PER_MINUTE = 60;

    private TableList() {}

    static List<Block> of(List<Table> tables) {
        List<List<Cell>> rows = tables.stream().map(TableList::row).toList();
        Duration all = tables.stream().map(table -> table.estimate(Effort.FULL)).reduce(Duration.ZERO, Duration::plus);
        return List.of(
                new Grid(List.of("TABLE", "TAKES ABOUT", "ANSWERS"), 1, rows),
                new Paragraph("All of them take about " + text(all) + "."));
    }

    private static List<Cell> row(Table table) {
        return Stream.of(table.name(), text(table.estimate(Effort.FULL)), table.question())
                .map(Cell::of)
                .toList();
    }

    private static String text(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < SECONDS_PER_MINUTE
                ? seconds + " s"
                : (seconds + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE + " min";
    }
}
