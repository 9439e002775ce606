package dev.asltck.harness.cli.problem;

import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.reference.problem.Problem;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Problems of definitions as JSON. */
public final class ProblemJson {

    private final RuleBook rules;

    public ProblemJson(RuleBook rules) {
        this.rules = rules;
    }

    public ObjectNode of(Problem problem) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("rule", problem.id());
        json.put("severity", EnumWords.of(problem.severity()));
        json.put("pointer", problem.at());
        json.put("line", problem.location().line());
        json.put("column", problem.location().column());
        json.put("message", problem.message());
        problem.hint().ifPresent(hint -> json.put("hint", hint));
        problem.requirements().forEach(json.putArray("requirements")::add);
        rules.page(problem).ifPresent(page -> json.put("docs", page));
        rules.link(problem).ifPresent(link -> json.put("specification", link));
        rules.awsCode(problem).ifPresent(code -> json.put("awsCode", code));
        return json;
    }
}
