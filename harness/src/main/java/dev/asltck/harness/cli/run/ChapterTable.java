package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.cli.console.Table;
import dev.asltck.harness.cli.console.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of the counts by chapter; beside those that say what works, only columns that have something to say. */
final class ChapterTable {

    private static final Set<String> ALWAYS = Set.of("passed", "failed");

    /** Of a case file that is not within a folder of cases. */
    private static final String NO_CHAPTER = "(no chapter)";

    private final List<ChapterCounts> chapters;
    private final List<String> verdicts;

    private ChapterTable(List<ChapterCounts> chapters) {
        this.chapters = chapters;
        this.verdicts = ChapterCounts.VERDICTS.stream()
                .filter(verdict -> ALWAYS.contains(verdict) || total(verdict) > 0)
                .toList();
    }

    static void print(List<ChapterCounts> chapters, Console console) {
        new ChapterTable(chapters).table().print(console);
    }

    private int total(String verdict) {
        return chapters.stream().mapToInt(chapter -> chapter.of(verdict)).sum();
    }

    private Table table() {
        List<String> headings =
                Stream.concat(Stream.of("chapter", "cases"), verdicts.stream()).toList();
        Table table = new Table(headings, IntStream.range(1, headings.size()).toArray());
        chapters.forEach(chapter -> table.add(row(chapter)));
        return table;
    }

    private List<Cell> row(ChapterCounts chapter) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(chapter.chapter().isEmpty() ? NO_CHAPTER : chapter.chapter()));
        row.add(Cell.of(String.valueOf(chapter.cases())));
        for (String verdict : verdicts) {
            int count = chapter.of(verdict);
            row.add(new Cell(String.valueOf(count), style(verdict, count)));
        }
        return row;
    }

    private static Style style(String verdict, int count) {
        if (count == 0 || verdict.equals("passed")) {
            return count == 0 ? Style.ASIDE : Style.PLAIN;
        }
        return verdict.equals("unsupported") ? Style.DOUBTFUL : Style.BAD;
    }
}
