package dev.asltck.reference.recording;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares values with recorded ones, in which words stand where the text was that of one run. Such a word matches any text, and so does
 * a member of a record that is marked loose.
 */
final class RecordedValue {

    private static final Set<String> NO_WORDS =
            Set.of("cause-json", "cause-json-reserialized", "parallel-order-lost", "input-not-recorded");

    private final List<String> words;
    private final Set<String> loose;

    RecordedValue(Collection<String> transforms, Collection<String> loosePointers) {
        this.words = transforms.stream()
                .filter(word -> !NO_WORDS.contains(word))
                .sorted((one, other) -> other.length() - one.length())
                .toList();
        this.loose = Set.copyOf(loosePointers);
    }

    boolean matches(JsonNode recorded, JsonNode actual) {
        return matches("", recorded, actual);
    }

    private boolean matches(String at, JsonNode recorded, JsonNode actual) {
        if (loose.contains(at)) {
            return true;
        }
        if (recorded.isString()) {
            String text = recorded.stringValue();
            return actual.isString() ? matches(text, actual.stringValue()) : words.contains(text);
        }
        if (recorded.isNumber()) {
            return actual.isNumber() && recorded.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        if (recorded.isArray()) {
            if (!actual.isArray() || recorded.size() != actual.size()) {
                return false;
            }
            for (int i = 0; i < recorded.size(); i++) {
                if (!matches(at + "/" + i, recorded.get(i), actual.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return recorded.isObject() ? matchesObject(at, recorded, actual) : recorded.equals(actual);
    }

    private boolean matchesObject(String at, JsonNode recorded, JsonNode actual) {
        if (!actual.isObject() || recorded.size() != actual.size()) {
            return false;
        }
        for (Map.Entry<String, JsonNode> member : recorded.properties()) {
            JsonNode value = actual.get(member.getKey());
            String pointer = at + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
            if (value == null || !matches(pointer, member.getValue(), value)) {
                return false;
            }
        }
        return true;
    }

    /** Texts that are JSON may have been written anew by the recorder. */
    boolean matches(String recorded, String actual) {
        return pattern(recorded).matcher(actual).matches() || isSameJson(recorded, actual);
    }

    private Pattern pattern(String recorded) {
        String any = words.isEmpty()
                ? Pattern.quote(recorded)
                : Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("|")))
                        .splitAsStream(recorded + "\0")
                        .map(part -> Pattern.quote(part.replace("\0", "")))
                        .collect(Collectors.joining(".*"));
        return Pattern.compile(any, Pattern.DOTALL);
    }

    private boolean isSameJson(String recorded, String actual) {
        JsonNode one = json(recorded);
        JsonNode other = json(actual);
        return one != null && other != null && one.isContainer() && matches("\0", one, other);
    }

    private static @Nullable JsonNode json(String text) {
        try {
            return Json.read(text);
        } catch (JsonSyntaxException e) {
            return null;
        }
    }
}
