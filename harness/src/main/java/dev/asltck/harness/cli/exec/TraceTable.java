package dev.asltck.harness.cli.exec;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.Durations;
import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.cli.console.Table;
import dev.asltck.harness.cli.console.Table.Cell;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The way through a machine: a row for each event, with time and state where they change. */
final class TraceTable {

    private static final int WIDTH = 120;
    private static final int GAPS = 3 * 2;
    private static final int LONGEST_STATE = 36;
    private static final int LONGEST_EVENT = 44;
    private static final int SHORTEST_DATA = 24;

    private final Instant start;
    private final List<Row> rows = new ArrayList<>();

    private TraceTable(Instant start) {
        this.start = start;
    }

    /** A row whose data has not been shortened yet. */
    private record Row(String time, String state, EventText event) {}

    static void print(Trace trace, Instant start, Console console) {
        TraceTable table = new TraceTable(start);
        trace.beginning().forEach(table::add);
        if (trace.leftOut() > 0) {
            table.rows.add(new Row("", "", EventText.of("(" + trace.leftOut() + " events are left out)")));
        }
        trace.end().forEach(table::add);
        table.table().print(console);
    }

    private void add(TraceEntry entry) {
        EventText.of(entry).ifPresent(event -> {
            String time = "+" + Durations.text(Duration.between(start, entry.at()));
            rows.add(new Row(time, StateText.of(entry, LONGEST_STATE), event));
        });
    }

    private Table table() {
        int left = widest(Row::time) + widest(Row::state) + widest(row -> what(row.event()));
        int dataWidth = Math.max(SHORTEST_DATA, WIDTH - GAPS - left);
        Table table = new Table(List.of("time", "state", "event", "data"));
        Row last = new Row("", "", EventText.of(""));
        for (Row row : rows) {
            table.add(List.of(
                    Cell.of(row.time().equals(last.time()) ? "" : row.time()),
                    Cell.of(row.state().equals(last.state()) ? "" : row.state()),
                    new Cell(what(row.event()), row.event().style()),
                    new Cell(
                            row.event()
                                    .data()
                                    .map(data -> DataText.of(data, dataWidth))
                                    .orElse(""),
                            Style.ASIDE)));
            last = row;
        }
        return table;
    }

    private int widest(Function<Row, String> cell) {
        return rows.stream().map(cell).mapToInt(String::length).max().orElse(0);
    }

    private static String what(EventText event) {
        return SafeText.line(event.what(), LONGEST_EVENT);
    }
}
