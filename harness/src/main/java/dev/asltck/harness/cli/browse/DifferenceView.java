package dev.asltck.harness.cli.browse;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.catalogue.Difference;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.corpus.Case;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A difference between the specification and AWS, with the requirements it touches and the cases that show it. */
record DifferenceView(Difference difference, RequirementSection requirements, CaseSection cases) implements View {

    static DifferenceView of(Difference difference, List<Case> cases, Catalogue catalogue) {
        return new DifferenceView(
                difference,
                new RequirementSection(catalogue.requirements(difference.requirements())),
                new CaseSection(
                        cases.stream()
                                .filter(each -> each.difference()
                                        .filter(difference.id()::equals)
                                        .isPresent())
                                .toList(),
                        "difference:" + difference.id()));
    }

    @Override
    public JsonNode json() {
        ObjectNode json = Items.of(difference);
        requirements.putInto(json);
        cases.putInto(json);
        return json;
    }

    @Override
    public void print(Console console) {
        console.line("difference " + console.styled(Style.HEADING, difference.id()));
        console.line(difference.title());
        console.line(console.styled(
                Style.ASIDE, "topic " + difference.topic().word() + "; docs/spec-vs-aws.md has all of them"));
        DifferenceSection.printSides(difference, console);
        for (Difference.Evidence evidence : difference.evidence()) {
            console.line(evidence.kind().word() + ": " + evidence.source());
        }
        if (!difference.requirements().isEmpty()) {
            requirements.print(console);
        }
        cases.print(console);
    }
}
