package dev.asltck.harness.cli.browse;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.catalogue.Difference;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.corpus.Case;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The differences from AWS that a case shows; of a case with rows, those of all of them. */
record DifferenceSection(List<Difference> differences) {

    static DifferenceSection of(List<Case> rows, Catalogue catalogue) {
        return new DifferenceSection(rows.stream()
                .flatMap(row -> row.difference().stream())
                .distinct()
                .map(catalogue.differences()::get)
                .filter(Objects::nonNull)
                .toList());
    }

    void putInto(ObjectNode json) {
        ArrayNode array = json.putArray("differences");
        differences.forEach(difference -> array.add(Items.of(difference)));
    }

    /** Prints them after an empty line, if there are any. */
    void print(Console console) {
        for (Difference difference : differences) {
            console.line("");
            console.line(console.styled(Style.HEADING, "difference"));
            console.line(difference.id() + ": " + difference.title());
            printSides(difference, console);
        }
    }

    /** Prints what the specification says and what AWS does. */
    static void printSides(Difference difference, Console console) {
        console.line("spec: " + difference.spec());
        console.line("aws: " + difference.aws());
    }
}
