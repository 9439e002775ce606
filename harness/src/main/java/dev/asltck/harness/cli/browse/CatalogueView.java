package dev.asltck.harness.cli.browse;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.cli.select.CaseIndex;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.Catalogue.Feature;
import dev.asltck.harness.corpus.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A requirement or a feature, with the cases that name it.
 *
 * @param remarks on it, for people
 * @param filter that selects its cases
 */
record CatalogueView(String kind, ObjectNode item, List<String> remarks, List<Case> cases, String filter)
        implements View {

    private static final int MOST_CASES = 20;

    static CatalogueView of(Requirement requirement, List<Case> cases) {
        return new CatalogueView(
                "requirement",
                Items.of(requirement),
                remarks(requirement),
                cases.stream()
                        .filter(each -> each.requirements().contains(requirement.id()))
                        .toList(),
                "requirement:" + requirement.id());
    }

    private static List<String> remarks(Requirement requirement) {
        String place = requirement.level() + ", " + requirement.kind() + ", applies to " + requirement.applies() + "; "
                + Items.SPECIFICATION + requirement.section();
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
                cases.stream()
                        .filter(each -> each.features().contains(feature.id()))
                        .toList(),
                "feature:" + feature.id());
    }

    @Override
    public JsonNode json() {
        ObjectNode json = item.deepCopy();
        ArrayNode array = json.putArray("cases");
        cases.forEach(each -> array.addObject().put("id", each.id()).put("title", each.title()));
        return json;
    }

    @Override
    public void print(Console console) {
        console.line(kind + " " + console.styled(Style.HEADING, item.path("id").stringValue()));
        console.line(item.path("text").stringValue());
        remarks.forEach(remark -> console.line(console.styled(Style.ASIDE, remark)));
        console.line("");
        console.line(cases.size() + (cases.size() == 1 ? " case" : " cases") + (cases.isEmpty() ? "" : ":"));
        printCases(console);
    }

    private void printCases(Console console) {
        Map<String, List<Case>> byId = cases.stream()
                .collect(Collectors.groupingBy(CaseIndex::idWithoutRow, LinkedHashMap::new, Collectors.toList()));
        byId.entrySet().stream().limit(MOST_CASES).forEach(entry -> {
            int rows = entry.getValue().size();
            String title = entry.getValue().get(0).title();
            console.line("  " + entry.getKey() + "  " + title + (rows == 1 ? "" : " (" + rows + " rows)"));
        });
        if (byId.size() > MOST_CASES) {
            console.line("  ...; for all of them: ./asl-tck list --filter " + filter);
        }
    }
}
