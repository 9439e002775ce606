package dev.asltck.harness.cli.validate;

import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.problem.RuleBook;
import dev.asltck.reference.problem.Location;
import dev.asltck.reference.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The problems of a file as {@code result} objects of SARIF. */
final class SarifResults {

    private static final int LONGEST_TEXT = 1_000;

    private final RuleBook rules;
    private final Map<String, Integer> ruleIndexes;
    private final FileReport report;
    private final Map<String, Integer> occurrences = new HashMap<>();

    SarifResults(RuleBook rules, Map<String, Integer> ruleIndexes, FileReport report) {
        this.rules = rules;
        this.ruleIndexes = ruleIndexes;
        this.report = report;
    }

    ObjectNode of(Problem problem) {
        ObjectNode result = JsonNodeFactory.instance.objectNode().put("ruleId", problem.id());
        Optional.ofNullable(ruleIndexes.get(problem.id())).ifPresent(index -> result.put("ruleIndex", index));
        result.put("level", EnumWords.of(problem.severity()));
        result.putObject("message").put("text", text(problem));
        putPlace(result.putArray("locations").addObject(), problem);
        result.putObject("partialFingerprints").put("ruleAndPointer/v1", fingerprint(problem));
        putProperties(result.putObject("properties"), problem);
        return result;
    }

    /** What looks like a link would be one. */
    private static String text(Problem problem) {
        String text =
                problem.message() + "." + problem.hint().map(hint -> " " + hint).orElse("");
        String line = SafeText.line(text, LONGEST_TEXT);
        return line.contains("](") ? line.replace("[", "\\[") : line;
    }

    private void putPlace(ObjectNode target, Problem problem) {
        Location at = problem.location();
        ObjectNode physical = target.putObject("physicalLocation");
        physical.set("artifactLocation", SarifFile.location(report.path()));
        physical.putObject("region")
                .put("startLine", at.line())
                .put("startColumn", at.column())
                .put("endLine", at.line())
                .put("endColumn", report.lines().line(at.line()).endOfToken(at.column()));
        if (!problem.at().isEmpty()) {
            target.putArray("logicalLocations").addObject().put("fullyQualifiedName", problem.at());
        }
    }

    /** The same when other lines are added and removed. */
    private String fingerprint(Problem problem) {
        String place = problem.id() + " " + problem.at();
        int occurrence = occurrences.merge(place, 1, Integer::sum);
        return UUID.nameUUIDFromBytes((place + " " + occurrence).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private void putProperties(ObjectNode properties, Problem problem) {
        problem.hint().ifPresent(hint -> properties.put("hint", hint));
        problem.requirements().forEach(properties.putArray("requirements")::add);
        rules.awsCode(problem).ifPresent(code -> properties.put("awsCode", code));
    }
}
