package dev.asltck.harness.corpus;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Task scripts are there for the resources of the definition, and for no others. */
final class TaskScriptLint implements CaseLint {

    @Override
    public void check(Case aCase, BiConsumer<String, String> report) {
        Set<String> used = new TreeSet<>();
        Definitions.parse(aCase.stimulus().definition()).ifPresent(definition -> addResources(definition, used));
        Set<String> scripted = aCase.stimulus().tasks().byResource().keySet();
        for (String resource : scripted) {
            if (!used.contains(resource)) {
                report.accept("scripts the resource '" + resource + "', which no state has", "remove the script");
            }
        }
        used.removeAll(scripted);
        if (!used.isEmpty() && !aCase.expectation().allowsRejection()) {
            report.accept("has no task script for " + used, "add one to 'tasks'");
        }
    }

    private static void addResources(JsonNode definition, Set<String> resources) {
        for (JsonNode state : Definitions.states(definition)) {
            addResource(state, resources);
            addResource(state.path("ItemReader"), resources);
            addResource(state.path("ResultWriter"), resources);
        }
    }

    private static void addResource(JsonNode holder, Set<String> resources) {
        JsonNode resource = holder.path("Resource");
        if (resource.isString()) {
            resources.add(resource.stringValue());
        }
    }
}
