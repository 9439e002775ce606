package dev.asltck.harness.cli.browse;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ShellText;
import dev.asltck.harness.cli.select.CaseIndex;
import dev.asltck.harness.corpus.Case;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The cases that belong to what is shown.
 *
 * @param filter that selects them
 */
record CaseSection(List<Case> cases, String filter) {

    private static final int MOST_CASES = 20;

    void putInto(ObjectNode json) {
        ArrayNode array = json.putArray("cases");
        cases.forEach(each -> array.addObject().put("id", each.id()).put("title", each.title()));
    }

    /** Prints them after an empty line. */
    void print(Console console) {
        console.line("");
        console.line(cases.size() + (cases.size() == 1 ? " case" : " cases") + (cases.isEmpty() ? "" : ":"));
        Map<String, List<Case>> byId = cases.stream()
                .collect(Collectors.groupingBy(CaseIndex::idWithoutRow, LinkedHashMap::new, Collectors.toList()));
        byId.entrySet().stream().limit(MOST_CASES).forEach(entry -> {
            int rows = entry.getValue().size();
            String title = entry.getValue().get(0).title();
            console.line("  " + entry.getKey() + "  " + title + (rows == 1 ? "" : " (" + rows + " rows)"));
        });
        if (byId.size() > MOST_CASES) {
            console.line("  ...; for all of them: ./asl-tck list --filter " + ShellText.quoted(filter));
        }
    }
}
