package dev.asltck.harness.cli.document;

import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.document.Block.Bullets;
import dev.asltck.harness.cli.document.Block.Cell;
import dev.asltck.harness.cli.document.Block.Grid;
import dev.asltck.harness.cli.document.Block.Heading;
import dev.asltck.harness.cli.document.Block.Paragraph;
import dev.asltck.reports.markdown.MarkdownText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes blocks in Markdown. */
public final class MarkdownPage {

    private static final int LONGEST_CODE = 400;

    private MarkdownPage() {}

    /** A page. */
    public static String of(String title, List<Block> blocks) {
        return "# " + title + "\n\n" + of(blocks);
    }

    /** A part of a page. */
    public static String of(List<Block> blocks) {
        return blocks.stream().map(MarkdownPage::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        if (block instanceof Heading heading) {
            return "## " + heading.text() + "\n";
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph.text() + "\n";
        }
        if (block instanceof Bullets bullets) {
            return bullets.texts().stream().map(text -> "- " + text + "\n").collect(Collectors.joining());
        }
        return table((Grid) block);
    }

    private static String table(Grid grid) {
        StringBuilder table = new StringBuilder(line(grid.headings()));
        table.append(line(IntStream.range(0, grid.headings().size())
                .mapToObj(column -> column > 0 && column <= grid.numbers() ? "---:" : "---")
                .toList()));
        grid.rows()
                .forEach(row ->
                        table.append(line(row.stream().map(MarkdownPage::cell).toList())));
        return table.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(Cell cell) {
        String text = SafeText.line(cell.text(), LONGEST_CODE);
        return (cell.isCode() && !text.isEmpty() ? MarkdownText.fenced(text) : text.replace("<", "&lt;"))
                .replace("|", "\\|");
    }
}
