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

    /** Fields that hold data or other states, not expressions of this state. */
    static final Set<String> NOT_SEARCHED = Set.of("Result", "Branches", "ItemProcessor", "Iterator");

    private static final Pattern CALL = Pattern.compile("States\\.(\\w+)\\(");

    private IntrinsicFeatures() {}

    static Set<String> of(JsonNode state) {
        Set<String> features = new TreeSet<>();
        state.forEachEntry((name, value) -> {
            if (!NOT_SEARCHED.contains(name)) {
                search(name, value, features);
            }
        });
        return features;
    }

    private static void search(String name, JsonNode value, Set<String> features) {
        if (value.isString()) {
            if (name.endsWith(".$") || name.equals("ErrorPath") || name.equals("CausePath")) {
                addCalls(value.stringValue(), features);
            }
        } else if (value.isObject()) {
            value.forEachEntry((inner, node) -> search(inner, node, features));
        } else {
            value.forEach(element -> search("", element, features));
        }
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
