package dev.asltck.harness.cli.validate;

import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.problem.ProblemJson;
import dev.asltck.harness.cli.problem.RuleBook;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints one JSON object, the file {@code validation-1.schema.json} describes it. What is printed is not kept. */
final class JsonPrinter implements ReportPrinter {

    private static final int FORMAT = 1;

    private final JsonGenerator json;
    private final ProblemJson problemJson;
    private final ArrayNode unusable = JsonNodeFactory.instance.arrayNode();

    /** Begins the object. */
    JsonPrinter(JsonGenerator json, RuleBook rules) {
        this.json = json;
        this.problemJson = new ProblemJson(rules);
        json.writeStartObject();
        json.writeNumberProperty("format", FORMAT);
        json.writeStringProperty("dialect", EnumWords.of(rules.dialect()));
        json.writeArrayPropertyStart("files");
    }

    @Override
    public void validated(FileReport report) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("file", report.name());
        ArrayNode problems = file.putArray("problems");
        report.problems().forEach(problem -> problems.add(problemJson.of(problem)));
        json.writeTree(file);
    }

    @Override
    public void unusable(String name, String explanation) {
        unusable.addObject().put("file", name).put("message", explanation);
    }

    @Override
    public void finish(Tally tally) {
        json.writeEndArray();
        json.writeName("unusable");
        json.writeTree(unusable);
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("files", tally.files());
        json.writeNumberProperty("errors", tally.errors());
        json.writeNumberProperty("warnings", tally.warnings());
        json.writeNumberProperty("notShown", tally.notShown());
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
