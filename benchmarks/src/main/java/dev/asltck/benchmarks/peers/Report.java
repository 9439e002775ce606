package dev.asltck.benchmarks.peers;

import dev.asltck.benchmarks.figures.Figures;
import dev.asltck.benchmarks.figures.Host;
import dev.asltck.benchmarks.peers.Answer.Unmeasured;
import dev.asltck.harness.cli.document.Block;
import dev.asltck.harness.cli.document.Block.Bullets;
import dev.asltck.harness.cli.document.Block.Cell;
import dev.asltck.harness.cli.document.Block.Grid;
import dev.asltck.harness.cli.document.Block.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Results as a table, with what has to be known of it below. */
record Report(Host host, LocalDate date, int rounds, List<Workload> workloads, Results results) {

    private static final String NO_FIGURE = "–";

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("Measured on " + date + ": " + host.text() + "."));
        blocks.add(new Paragraph("Medians of " + rounds + " rounds, with the lowest and the highest:"));
        blocks.add(table());
        List<String> notes = notes();
        if (!notes.isEmpty()) {
            blocks.add(new Bullets(notes));
        }
        return blocks;
    }

    private List<Column> columns() {
        return Arrays.stream(Column.values())
                .filter(column -> workloads.contains(column.workload()))
                .toList();
    }

    private Grid table() {
        List<String> headings = new ArrayList<>(List.of("engine"));
        columns().forEach(column -> headings.add(column.title()));
        headings.add("version");
        List<List<Cell>> rows = new ArrayList<>();
        results.engines().forEach(engine -> rows.add(row(engine)));
        rows.add(ratios());
        return new Grid(headings, columns().size(), rows);
    }

    private List<Cell> row(String engine) {
        Stream<String> figures = columns().stream()
                .map(column -> results.spread(engine, column).map(Figures::text).orElse(NO_FIGURE));
        return cells(engine, figures, results.version(engine));
    }

    private List<Cell> ratios() {
        Stream<String> ratios = columns().stream()
                .map(column -> results.ratio(column)
                        .map(ratio -> Figures.text(ratio.times()) + " × " + ratio.peer())
                        .orElse(NO_FIGURE));
        return cells("times better than the best peer", ratios, "");
    }

    private static List<Cell> cells(String first, Stream<String> figures, String last) {
        return Stream.of(Stream.of(first), figures, Stream.of(last))
                .flatMap(texts -> texts)
                .map(Cell::of)
                .toList();
    }

    private List<String> notes() {
        return results.engines().stream()
                .flatMap(engine -> workloads.stream().flatMap(workload -> note(engine, workload).stream()))
                .toList();
    }

    private Optional<String> note(String engine, Workload workload) {
        return results.trouble(engine, workload)
                .map(Unmeasured::reason)
                .or(() -> fewer(engine, workload))
                .map(note -> engine + ", " + workload.word() + ": " + note);
    }

    private Optional<String> fewer(String engine, Workload workload) {
        Optional<String> limit = results.limit(engine, workload);
        long largest = workload.machine().largest();
        return results.size(engine, workload)
                .filter(size -> limit.isPresent() || (workload == Workload.MAP && size < largest))
                .map(size -> "at most size " + Figures.whole(size) + " of " + Figures.whole(largest)
                        + limit.map(reason -> ", as " + reason).orElse(""));
    }
}
