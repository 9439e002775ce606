package dev.asltck.harness.cli.validate;

import dev.asltck.harness.SuiteVersion;
import dev.asltck.harness.catalogue.ValidationRule;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.problem.RuleBook;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints a SARIF log with one run.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifPrinter implements ReportPrinter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final RuleBook rules;
    private final Map<String, Integer> ruleIndexes = new HashMap<>();
    private final ArrayNode notifications = JsonNodeFactory.instance.arrayNode();

    /** Begins the log. */
    SarifPrinter(JsonGenerator json, RuleBook rules) {
        this.json = json;
        this.rules = rules;
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writePOJOProperty("tool", tool());
        json.writePOJOProperty(
                "automationDetails", object().put("id", "asl-tck/validate/" + EnumWords.of(rules.dialect()) + "/"));
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writePOJOProperty(
                "newlineSequences",
                JsonNodeFactory.instance.arrayNode().add("\r\n").add("\n").add("\r"));
        json.writePOJOProperty("originalUriBaseIds", SarifFile.baseIds());
        json.writeArrayPropertyStart("results");
    }

    private ObjectNode tool() {
        ObjectNode tool = object();
        ObjectNode driver = tool.putObject("driver").put("name", "asl-tck").put("version", SuiteVersion.text());
        ArrayNode descriptors = driver.putArray("rules");
        for (ValidationRule rule : rules.rules()) {
            ruleIndexes.put(rule.id(), descriptors.size());
            descriptors.add(SarifRule.of(rule, rules));
        }
        return tool;
    }

    @Override
    public void validated(FileReport report) {
        SarifResults results = new SarifResults(rules, ruleIndexes, report);
        report.problems().forEach(problem -> json.writeTree(results.of(problem)));
    }

    @Override
    public void unusable(String name, String explanation) {
        notifications.addObject().put("level", "error").putObject("message").put("text", explanation);
    }

    @Override
    public void finish(Tally tally) {
        json.writeEndArray();
        ObjectNode invocation = object().put("executionSuccessful", !tally.hasUnusable());
        invocation.set("toolExecutionNotifications", notifications);
        json.writePOJOProperty(
                "invocations", JsonNodeFactory.instance.arrayNode().add(invocation));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
