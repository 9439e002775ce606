package dev.asltck.harness.cli.validators;

import dev.asltck.harness.cli.document.Block.Cell;
import dev.asltck.harness.cli.document.Block.Grid;
import dev.asltck.harness.cli.document.Block.Paragraph;
import dev.asltck.harness.validators.Demand;
import dev.asltck.harness.validators.Mark;
import dev.asltck.harness.validators.MarkedAnswer;
import dev.asltck.harness.validators.Specimen;
import dev.asltck.harness.validators.Tally;
import dev.asltck.harness.validators.Testimony;
import dev.asltck.reference.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables of the mistakes in parts of the corpus, with a column for each validator. */
final class CountTables {

    static final Paragraph EXPLANATION = new Paragraph(
            "Under each validator: wrong accepts + wrong refusals, and + crashes and hangs where there are any; nothing where all"
                    + " is right.");

    private final ComparisonReport report;
    private final Dialect dialect;

    CountTables(ComparisonReport report, Dialect dialect) {
        this.report = report;
        this.dialect = dialect;
    }

    /** The table with a row for each value of a key, in the order of the values. */
    Grid by(String heading, Function<Specimen, String> key) {
        List<Map<String, List<MarkedAnswer>>> parts = report.testimonies().stream()
                .map(testimony -> byKey(testimony, key))
                .toList();
        List<String> headings = new ArrayList<>(List.of(heading, "invalid", "valid"));
        report.testimonies()
                .forEach(testimony -> headings.add(testimony.validator().name()));
        List<List<Cell>> rows = new ArrayList<>();
        parts.get(0).keySet().forEach(value -> rows.add(row(value, parts)));
        return new Grid(headings, headings.size() - 1, rows);
    }

    private Map<String, List<MarkedAnswer>> byKey(Testimony testimony, Function<Specimen, String> key) {
        return testimony.marked(dialect).stream()
                .collect(Collectors.groupingBy(
                        answer -> key.apply(answer.specimen()), TreeMap::new, Collectors.toList()));
    }

    private static List<Cell> row(String value, List<Map<String, List<MarkedAnswer>>> parts) {
        List<MarkedAnswer> some = parts.get(0).getOrDefault(value, List.of());
        long invalid =
                some.stream().filter(answer -> answer.demand() == Demand.REFUSE).count();
        List<Cell> row = new ArrayList<>(List.of(Cell.of(value), Cell.of(invalid), Cell.of(some.size() - invalid)));
        parts.forEach(part -> row.add(Cell.of(mistakes(Tally.of(part.getOrDefault(value, List.of()))))));
        return row;
    }

    private static String mistakes(Tally tally) {
        int accepts = tally.of(Mark.WRONG_ACCEPT);
        int refusals = tally.of(Mark.WRONG_REFUSAL);
        int breakdowns = tally.of(Mark.CRASH) + tally.of(Mark.HANG);
        if (accepts + refusals + breakdowns == 0) {
            return "";
        }
        return accepts + " + " + refusals + (breakdowns == 0 ? "" : " + " + breakdowns);
    }
}
