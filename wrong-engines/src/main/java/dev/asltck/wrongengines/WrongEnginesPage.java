package dev.asltck.wrongengines;

import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.cli.document.Block;
import dev.asltck.harness.cli.document.Block.Bullets;
import dev.asltck.harness.cli.document.Block.Cell;
import dev.asltck.harness.cli.document.Block.Grid;
import dev.asltck.harness.cli.document.Block.Heading;
import dev.asltck.harness.cli.document.Block.Paragraph;
import dev.asltck.harness.cli.document.MarkdownPage;
import dev.asltck.harness.corpus.Case;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The page that tells how the corpus catches wrong engines.
 *
 * @param cases how many each of them was run through
 * @param requirements of the catalogue, by id
 */
record WrongEnginesPage(List<Trial> trials, int cases, Map<String, Requirement> requirements) {

    private static final int SHOWN_CASES = 3;

    /** Fewer cases than these are few: if one of them goes, hardly anything is left. */
    private static final int FEW = 3;

    String text() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                "Each engine here is the reference interpreter with one mistake in it, a misreading of the"
                        + " specification that implementers make. " + trials.size() + " of them were run through the "
                        + cases
                        + " cases of the corpus that hold by the specification. For every requirement that a mistake breaks, at"
                        + " least one case that names the requirement has to fail; `mvn verify` holds the corpus to that. `wrong-engines/run`"
                        + " wrote this page ([how it works](../wrong-engines/README.md))."));
        blocks.add(
                new Paragraph(
                        "The link of a mistake leads to its difference to the right source. *Failing* counts the"
                                + " cases of the whole corpus that fail, *by name* those of them that name a requirement which the mistake"
                                + " breaks; the cases shown are the first of these. *Seen in* names an engine in which the mistake was found."));
        byChapter().forEach((chapter, ofChapter) -> {
            blocks.add(new Heading(chapter));
            blocks.add(table(ofChapter));
        });
        blocks.add(new Heading("Caught by few"));
        blocks.addAll(caughtByFew());
        return MarkdownPage.of("Wrong engines", blocks);
    }

    private Map<String, List<Trial>> byChapter() {
        return trials.stream().collect(Collectors.groupingBy(this::chapter, TreeMap::new, Collectors.toList()));
    }

    private String chapter(Trial trial) {
        String requirement = trial.misreading().breaks().get(0);
        Requirement known = requirements.get(requirement);
        if (known == null) {
            throw new IllegalArgumentException(
                    trial.misreading() + " breaks " + requirement + ", which is no requirement");
        }
        return known.chapter();
    }

    private static Grid table(List<Trial> trials) {
        List<List<Cell>> rows = trials.stream()
                .sorted(Comparator.comparing(trial -> trial.misreading().name()))
                .map(WrongEnginesPage::row)
                .toList();
        return new Grid(List.of("what it believes", "failing", "by name", "breaks", "cases", "seen in"), 2, rows);
    }

    private static List<Cell> row(Trial trial) {
        Misreading misreading = trial.misreading();
        List<Case> byName = trial.failingByName();
        return List.of(
                Cell.of(link(misreading)),
                Cell.of(trial.failing().size()),
                Cell.of(byName.size()),
                Cell.of(code(misreading.breaks())),
                Cell.of(code(byName.stream().limit(SHOWN_CASES).map(Case::id).toList())),
                Cell.of(misreading.knownFrom().map(WrongEnginesPage::engine).orElse("")));
    }

    private List<Block> caughtByFew() {
        List<String> few = trials.stream()
                .flatMap(trial -> trial.misreading().breaks().stream()
                        .filter(requirement -> trial.failing(requirement).size() < FEW)
                        .map(requirement -> few(trial, requirement)))
                .toList();
        return few.isEmpty()
                ? List.of(new Paragraph(
                        "None: every requirement that is broken has at least " + FEW + " cases that catch it."))
                : List.of(
                        new Paragraph("Fewer than " + FEW + " cases that name the requirement fail:"),
                        new Bullets(few));
    }

    private static String few(Trial trial, String requirement) {
        List<String> failing = trial.failing(requirement).stream().map(Case::id).toList();
        return link(trial.misreading()) + ", `" + requirement + "`: "
                + (failing.isEmpty() ? "**none**" : code(failing));
    }

    static String link(Misreading misreading) {
        return "[" + misreading.title() + "](../wrong-engines/misreadings/" + misreading.name() + ".diff)";
    }

    private static String code(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    /** {@code engines/NAME/FINDINGS.md#anchor} as a link. */
    private static String engine(String finding) {
        return "[" + finding.split("/", 3)[1] + "](../" + finding + ")";
    }
}
