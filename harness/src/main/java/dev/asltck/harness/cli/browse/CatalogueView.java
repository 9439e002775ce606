package dev.asltck.harness.cli.browse;

import dev.asltck.harness.catalogue.Catalogue.Feature;
import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.corpus.Case;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A requirement or a feature, with the cases that name it.
 *
 * @param remarks on it, for people
 */
record CatalogueView(String kind, ObjectNode item, List<String> remarks, CaseSection cases) implements View {

    static CatalogueView of(Requirement requirement, List<Case> cases) {
        return new CatalogueView(
                "requirement",
                Items.of(requirement),
                remarks(requirement),
                new CaseSection(
                        cases.stream()
                                .filter(each -> each.requirements().contains(requirement.id()))
                                .toList(),
                        "requirement:" + requirement.id()));
    }

    private static List<String> remarks(Requirement requirement) {
        String place = requirement.level() + ", " + requirement.kind() + ", applies to " + requirement.applies() + "; "
                + requirement.link();
        List<String> remarks = new ArrayList<>(List.of(place));
        requirement.untestable().ifPresent(why -> remarks.add("Cannot be tested: " + why));
        requirement.whyNoPositive().ifPresent(why -> remarks.add("No case can keep it: " + why));
        requirement.whyNoNegative().ifPresent(why -> remarks.add("No case can break it: " + why));
        return remarks;
    }

    static CatalogueView of(Feature feature, List<Case> cases) {
        return new CatalogueView(
                "feature",
                Items.of(feature),
                List.of(feature.derived() ? "Follows from the definition of a case." : "Is stated by a case."),
                new CaseSection(
                        cases.stream()
                                .filter(each -> each.features().contains(feature.id()))
                                .toList(),
                        "feature:" + feature.id()));
    }

    @Override
    public JsonNode json() {
        ObjectNode json = item.deepCopy();
        cases.putInto(json);
        return json;
    }

    @Override
    public void print(Console console) {
        console.line(kind + " " + console.styled(Style.HEADING, item.path("id").stringValue()));
        console.line(item.path("text").stringValue());
        remarks.forEach(remark -> console.line(console.styled(Style.ASIDE, remark)));
        cases.print(console);
    }
}
