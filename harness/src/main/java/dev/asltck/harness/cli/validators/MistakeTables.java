package dev.asltck.harness.cli.validators;

import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.cli.document.Block;
import dev.asltck.harness.cli.document.Block.Cell;
import dev.asltck.harness.cli.document.Block.Grid;
import dev.asltck.harness.cli.document.Block.Heading;
import dev.asltck.harness.cli.document.Block.Paragraph;
import dev.asltck.harness.validators.Mark;
import dev.asltck.harness.validators.MarkedAnswer;
import dev.asltck.harness.validators.Specimen;
import dev.asltck.harness.validators.Testimony;
import dev.asltck.reference.dialect.Dialect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the mistakes are, each kind by its shortest definition. By the specification alone: the other dialect adds little. */
final class MistakeTables {

    private static final Comparator<Specimen> SHORTEST = Comparator.<Specimen>comparingInt(
                    specimen -> specimen.definition().length())
            .thenComparing(Specimen::id);

    private final ComparisonReport report;

    MistakeTables(ComparisonReport report) {
        this.report = report;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Grid accepted = accepted();
        if (!accepted.rows().isEmpty()) {
            blocks.add(new Heading("Invalid, but accepted"));
            blocks.add(new Paragraph(
                    "For each requirement of the specification that is broken unnoticed, the shortest definition"
                            + " that breaks it, and by which validators it is accepted."));
            blocks.add(accepted);
        }
        for (Testimony testimony : report.testimonies()) {
            addTable(blocks, "Valid, but refused by ", testimony, refused(testimony));
            addTable(blocks, "Crashes of ", testimony, withoutVerdict(testimony, Mark.CRASH));
            addTable(blocks, "Hangs of ", testimony, withoutVerdict(testimony, Mark.HANG));
            addTable(blocks, "No answer from ", testimony, withoutVerdict(testimony, Mark.ERROR));
        }
        return blocks;
    }

    private static void addTable(List<Block> blocks, String title, Testimony testimony, Grid table) {
        if (!table.rows().isEmpty()) {
            blocks.add(new Heading(title + testimony.validator().name()));
            blocks.add(table);
        }
    }

    private Grid accepted() {
        Map<String, Map<Specimen, List<String>>> validators = new TreeMap<>();
        for (Testimony testimony : report.testimonies()) {
            shortest(testimony, Mark.WRONG_ACCEPT, answer -> answer.specimen().requirement(Dialect.SPEC))
                    .forEach((requirement, answers) -> validators
                            .computeIfAbsent(requirement, key -> new TreeMap<>(SHORTEST))
                            .computeIfAbsent(answers.get(0).specimen(), key -> new ArrayList<>())
                            .add(testimony.validator().name()));
        }
        List<List<Cell>> rows = new ArrayList<>();
        validators.forEach((requirement, specimens) -> specimens.forEach((specimen, names) -> rows.add(List.of(
                Cell.of(requirement),
                Cell.of(statement(requirement)),
                Cell.of(String.join(", ", names)),
                Cell.code(specimen.definition()),
                Cell.of(specimen.id())))));
        return new Grid(List.of("requirement", "it says", "accepted by", "definition", "case"), 0, rows);
    }

    private String statement(String id) {
        Requirement requirement = report.requirements().get(id);
        return requirement == null ? "" : requirement.text();
    }

    private static Grid refused(Testimony testimony) {
        List<List<Cell>> rows = new ArrayList<>();
        new TreeMap<>(shortest(
                        testimony,
                        Mark.WRONG_REFUSAL,
                        answer -> answer.specimen().group(Dialect.SPEC)))
                .forEach((group, answers) -> rows.add(List.of(
                        Cell.of(group),
                        Cell.of(answers.size()),
                        Cell.code(answers.get(0).specimen().definition()),
                        Cell.of(words(answers.get(0))),
                        Cell.of(answers.get(0).specimen().id()))));
        return new Grid(List.of("group", "definitions", "shortest", "it says", "case"), 1, rows);
    }

    private static Grid withoutVerdict(Testimony testimony, Mark mark) {
        List<List<Cell>> rows = new ArrayList<>();
        shortest(testimony, mark, MistakeTables::words)
                .forEach((words, answers) -> rows.add(List.of(
                        Cell.of(words),
                        Cell.of(answers.size()),
                        Cell.code(answers.get(0).specimen().definition()),
                        Cell.of(answers.get(0).specimen().id()))));
        return new Grid(List.of("it says", "definitions", "shortest", "case"), 1, rows);
    }

    private static String words(MarkedAnswer answer) {
        return answer.answer().messages().stream().findFirst().orElse("");
    }

    /** The answers with a mark by a key, the shortest definition first. */
    private static Map<String, List<MarkedAnswer>> shortest(
            Testimony testimony, Mark mark, Function<MarkedAnswer, String> key) {
        return testimony.marked(Dialect.SPEC).stream()
                .filter(answer -> answer.mark() == mark)
                .sorted(Comparator.comparing(MarkedAnswer::specimen, SHORTEST))
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
