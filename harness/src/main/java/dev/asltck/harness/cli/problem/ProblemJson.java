package dev.asltck.harness.cli.problem;

import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.reference.problem.Problem;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A problem of a definition as JSON. */
public final class ProblemJson {

    private ProblemJson() {}

    public static ObjectNode of(Problem problem) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("rule", problem.id());
        json.put("severity", EnumWords.of(problem.severity()));
        json.put("pointer", problem.at());
        json.put("line", problem.location().line());
        json.put("column", problem.location().column());
        json.put("message", problem.message());
        problem.hint().ifPresent(hint -> json.put("hint", hint));
        problem.requirements().forEach(json.putArray("requirements")::add);
        return json;
    }
}
