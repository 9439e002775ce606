package dev.asltck.harness.corpus;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Which intrinsic functions a JSONPath state calls: those of the first edition, and those that came in 2022. */
final class IntrinsicFeatures {

    private static final Set<String> OF_2020 = Set.of("Format", "StringToJson", "JsonToString", "Array");
    private static final Set<String> OF_2022 = Set.of(
            "ArrayPartition",
            "ArrayContains",
            "ArrayRange",
            "ArrayGetItem",
            "ArrayLength",
            "ArrayUnique",
            "Base64Encode",
            "Base64Decode",
            "Hash",
            "JsonMerge",
            "MathRandom",
            "MathAdd",
            "StringSplit",
            "UUID");

    private static final Pattern CALL = Pattern.compile("States\\.(\\w+)\\(");

    private IntrinsicFeatures() {}

    static Set<String> of(JsonNode state) {
        Set<String> features = new TreeSet<>();
        StateText.of(state).filter(each -> isExpression(each.field())).forEach(each -> addCalls(each.text(), features));
        return features;
    }

    private static boolean isExpression(String field) {
        return field.endsWith(".$") || field.equals("ErrorPath") || field.equals("CausePath");
    }

    private static void addCalls(String text, Set<String> features) {
        Matcher calls = CALL.matcher(text);
        while (calls.find()) {
            if (OF_2020.contains(calls.group(1))) {
                features.add("intrinsics");
            } else if (OF_2022.contains(calls.group(1))) {
                features.add("intrinsics-2022");
            }
        }
    }
}
