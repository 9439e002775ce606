package dev.asltck.harness.cli.document;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.cli.console.Table;
import dev.asltck.harness.cli.document.Block.Bullets;
import dev.asltck.harness.cli.document.Block.Grid;
import dev.asltck.harness.cli.document.Block.Heading;
import dev.asltck.harness.cli.document.Block.Paragraph;
import java.util.List;
import java.util.stream.IntStream;

/** Prints blocks for people. */
public final class TextReport {

    private static final int LONGEST_CELL = 100;

    private final Console console;

    public TextReport(Console console) {
        this.console = console;
    }

    /** Prints them, with an empty line after each. */
    public void print(List<Block> blocks) {
        for (Block block : blocks) {
            print(block);
            console.line("");
        }
    }

    private void print(Block block) {
        if (block instanceof Heading heading) {
            console.line(console.styled(Style.HEADING, heading.text()));
        } else if (block instanceof Paragraph paragraph) {
            console.line(paragraph.text());
        } else if (block instanceof Bullets bullets) {
            bullets.texts().forEach(text -> console.line("- " + text));
        } else {
            print((Grid) block);
        }
    }

    private void print(Grid grid) {
        Table table = new Table(
                grid.headings(), IntStream.rangeClosed(1, grid.numbers()).toArray());
        grid.rows()
                .forEach(row -> table.add(row.stream()
                        .map(cell -> Table.Cell.of(SafeText.line(cell.text(), LONGEST_CELL)))
                        .toList()));
        table.print(console);
    }
}
