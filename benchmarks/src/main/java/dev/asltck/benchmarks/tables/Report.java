package dev.asltck.benchmarks.tables;

import dev.asltck.benchmarks.figures.Host;
import dev.asltck.harness.cli.document.Block;
import dev.asltck.harness.cli.document.Block.Paragraph;
import java.time.LocalDate;
import java.util.List;

/**
 * A table with all that has to be known of it.
 *
 * @param versions of what was measured, and of what measured it
 */
record Report(Table table, LocalDate date, Host host, String versions, Sheet sheet) {

    List<Block> blocks() {
        return List.of(
                new Paragraph("`" + table.mark() + "`: " + table.question()),
                new Paragraph("Measured on " + date + ": " + host.text() + "; " + versions + ". " + sheet.method()),
                sheet.grid());
    }
}
