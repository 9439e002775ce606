package dev.asltck.harness.cli.engines;

import dev.asltck.harness.cli.document.Block.Cell;
import dev.asltck.reports.results.Counts;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.VerdictKind;
import dev.asltck.reports.runs.Score;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The run of one engine, in numbers. */
record EngineRow(ResultHeader header, Counts counts) {

    static final List<String> HEADINGS = List.of(
            "engine",
            "cases",
            "passed",
            "failed",
            "unsupported",
            "errored",
            "crashed",
            "hung",
            "passed of judged",
            "version",
            "dialect",
            "date");

    /** How many of the columns hold numbers, from the second on. */
    static final int NUMBERS = 8;

    private static final double PERCENT = 100;

    static EngineRow of(RunResults results) {
        return new EngineRow(results.header(), results.footer().counts());
    }

    String name() {
        return header.engine().name();
    }

    OptionalDouble passedOfJudged() {
        int judged = counts.judged();
        return judged == 0 ? OptionalDouble.empty() : OptionalDouble.of(PERCENT * counts.passed() / judged);
    }

    LocalDate date() {
        return header.started().atZone(ZoneOffset.UTC).toLocalDate();
    }

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name()), Cell.of(counts.total())));
        for (VerdictKind verdict : VerdictKind.values()) {
            cells.add(Cell.of(counts.of(verdict)));
        }
        cells.add(Cell.of(Score.of(counts).percent()));
        cells.add(Cell.of(header.engine().version()));
        cells.add(Cell.of(header.dialect()));
        cells.add(Cell.of(date()));
        return cells;
    }
}
