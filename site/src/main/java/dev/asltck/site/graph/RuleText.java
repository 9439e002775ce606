package dev.asltck.site.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Choice Rules in a few words, or signs. */
final class RuleText {

    /** Deeper conditions do not become clearer by being short. */
    private static final int DEEPEST = 3;

    private static final int MOST_PARTS = 4;

    private static final String PATH = "Path";

    /** By the end of the operator's name; longer ones first. */
    private static final Map<String, String> SIGNS = Map.of(
            "LessThanEquals", "≤",
            "GreaterThanEquals", "≥",
            "LessThan", "<",
            "GreaterThan", ">",
            "Equals", "=",
            "Matches", "matches");

    private static final Map<String, String> TESTS = Map.of(
            "IsNull", "null",
            "IsPresent", "present",
            "IsNumeric", "a number",
            "IsString", "a string",
            "IsBoolean", "a boolean",
            "IsTimestamp", "a timestamp");

    private RuleText() {}

    static String of(JsonNode rule) {
        return of(rule, 0);
    }

    private static String of(JsonNode rule, int depth) {
        if (depth > DEEPEST) {
            return "…";
        }
        if (rule.path("Condition").isString()) {
            return expression(rule.path("Condition").stringValue());
        }
        if (rule.path("And").isArray()) {
            return all(rule.path("And"), " and ", depth);
        }
        if (rule.path("Or").isArray()) {
            return all(rule.path("Or"), " or ", depth);
        }
        if (rule.path("Not").isObject()) {
            return "not (" + of(rule.path("Not"), depth + 1) + ")";
        }
        return comparison(rule);
    }

    private static String expression(String condition) {
        String text = condition.strip();
        return text.startsWith("{%") && text.endsWith("%}") && text.length() >= 4
                ? text.substring(2, text.length() - 2).strip()
                : text;
    }

    private static String all(JsonNode rules, String word, int depth) {
        List<String> parts = new ArrayList<>();
        for (JsonNode part : rules) {
            if (parts.size() == MOST_PARTS) {
                parts.add("…");
                break;
            }
            String text = of(part, depth + 1);
            parts.add(part.has("And") || part.has("Or") ? "(" + text + ")" : text);
        }
        return String.join(word, parts);
    }

    private static String comparison(JsonNode rule) {
        String variable =
                rule.path("Variable").isString() ? rule.path("Variable").stringValue() : "?";
        for (Map.Entry<String, JsonNode> member : rule.properties()) {
            String operator = member.getKey();
            String test = TESTS.get(operator);
            if (test != null) {
                return variable + (member.getValue().asBoolean(true) ? " is " : " is not ") + test;
            }
            String sign = sign(operator);
            if (!sign.isEmpty()) {
                return variable + " " + sign + " " + operand(operator, member.getValue());
            }
        }
        return variable + " ?";
    }

    private static String sign(String operator) {
        String name = operator.endsWith(PATH) ? operator.substring(0, operator.length() - PATH.length()) : operator;
        return SIGNS.entrySet().stream()
                .filter(sign -> name.endsWith(sign.getKey()))
                .max(Map.Entry.comparingByKey((left, right) -> Integer.compare(left.length(), right.length())))
                .map(Map.Entry::getValue)
                .orElse("");
    }

    private static String operand(String operator, JsonNode value) {
        return operator.endsWith(PATH) && value.isString() ? value.stringValue() : value.toString();
    }
}
