package dev.asltck.harness.cli.validators;

import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.document.Block;
import dev.asltck.harness.cli.document.Block.Bullets;
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
import java.util.Arrays;
import java.util.List;

/** The comparison in a few sentences and one table. */
final class Summary {

    private Summary() {}

    static List<Block> of(ComparisonReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(subject(report)));
        blocks.add(
                new Bullets(report.testimonies().stream().map(Summary::inWords).toList()));
        blocks.add(table(report.testimonies()));
        return blocks;
    }

    private static String subject(ComparisonReport report) {
        List<Specimen> specimens = report.specimens();
        return "The " + report.cases() + " cases have " + specimens.size()
                + " different definitions. By the specification "
                + demanded(specimens, Demand.REFUSE) + " of them are invalid and " + demanded(specimens, Demand.ACCEPT)
                + " valid; the other " + demanded(specimens, Demand.EITHER) + " it leaves open.";
    }

    private static long demanded(List<Specimen> specimens, Demand demand) {
        return specimens.stream()
                .filter(specimen -> specimen.demand(Dialect.SPEC) == demand)
                .count();
    }

    /** For example: x 1.0 accepts 3 of 10 invalid definitions (30 %) and refuses none of 20 valid ones; it breaks down on 1. */
    private static String inWords(Testimony testimony) {
        List<MarkedAnswer> marked = testimony.marked(Dialect.SPEC);
        Tally tally = Tally.of(marked);
        long invalid = marked.stream()
                .filter(answer -> answer.demand() == Demand.REFUSE)
                .count();
        int breakdowns = tally.of(Mark.CRASH) + tally.of(Mark.HANG);
        String sentence =
                testimony.validator().name() + " " + testimony.validator().version() + " accepts "
                        + share(tally.of(Mark.WRONG_ACCEPT), invalid, "invalid definitions") + " and refuses "
                        + share(tally.of(Mark.WRONG_REFUSAL), marked.size() - invalid, "valid ones")
                        + (breakdowns == 0 ? "." : "; it breaks down on " + breakdowns + ".");
        int errors = tally.of(Mark.ERROR);
        return errors == 0
                ? sentence
                : sentence + " Of " + errors + " nothing is known: the program in between failed.";
    }

    private static String share(int part, long whole, String what) {
        if (part == 0) {
            return "none of " + whole + " " + what;
        }
        double percent = 100.0 * part / whole;
        return part + " of " + whole + " " + what + " (" + (percent < 1 ? "less than 1" : Math.round(percent)) + " %)";
    }

    private static Grid table(List<Testimony> testimonies) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Dialect dialect : Dialect.values()) {
            testimonies.forEach(testimony -> rows.add(row(testimony, dialect)));
        }
        List<String> headings = List.of(
                "validator",
                "definitions",
                "right",
                "wrong accepts",
                "wrong refusals",
                "crashes",
                "hangs",
                "errors",
                "dialect");
        return new Grid(headings, headings.size() - 2, rows);
    }

    private static List<Cell> row(Testimony testimony, Dialect dialect) {
        Tally tally = Tally.of(testimony.marked(dialect));
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(
                testimony.validator().name() + " " + testimony.validator().version()));
        row.add(Cell.of(tally.total()));
        Arrays.stream(Mark.values()).map(tally::of).map(Cell::of).forEach(row::add);
        row.add(Cell.of(EnumWords.of(dialect)));
        return row;
    }
}
