package dev.asltck.reference.jsonpath;

import dev.asltck.reference.json.ShownValue;
import dev.asltck.reference.path.BracketNotation;
import dev.asltck.reference.path.ReferencePath.Step;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Says why a Path of names and indices selects nothing, in the words of the JSONPath library that AWS uses. */
final class MissingNode {

    private MissingNode() {}

    static String reason(List<Step> steps, JsonNode document) {
        JsonNode node = document;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step instanceof Step.Index index && !node.isArray()) {
                return "Filter: [" + index.index() + "] can only be applied to arrays. Current context is: "
                        + ShownValue.unquoted(node);
            }
            JsonNode child = Steps.child(node, step);
            if (child == null && i < steps.size() - 1) {
                return "Missing property in path $" + BracketNotation.of(steps.subList(0, i + 1));
            }
            if (child == null) {
                break;
            }
            node = child;
        }
        return "No results for path: $" + BracketNotation.of(steps);
    }
}
