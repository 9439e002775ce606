package dev.asltck.reference.recording;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.task.TaskAnswer;
import dev.asltck.reference.task.TaskCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Stands for Amazon S3 where an ItemReader reads the objects of a recording. */
final class RecordedObjects {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Recording recording;

    RecordedObjects(Recording recording) {
        this.recording = recording;
    }

    TaskAnswer read(TaskCall call) {
        List<JsonNode> objects = StreamSupport.stream(
                        recording.get("fixtures").path("s3").spliterator(), false)
                .filter(object -> object.path("bucket").equals(call.input().path("Bucket")))
                .toList();
        if (call.resource().endsWith(":listObjectsV2")) {
            return new TaskAnswer.Success(
                    listed(objects, call.input().path("Prefix").stringValue("")));
        }
        Optional<String> body = objects.stream()
                .filter(object -> object.path("key").equals(call.input().path("Key")))
                .findFirst()
                .map(object -> object.path("body").stringValue(""));
        JsonNode config = reader(recording.get("definition"), call.state()).path("ReaderConfig");
        return body.map(text -> items(text, config))
                .orElseGet(() -> new TaskAnswer.Failure(Optional.of("S3.NoSuchKeyException"), Optional.empty()));
    }

    private static ArrayNode listed(List<JsonNode> objects, String prefix) {
        ArrayNode listed = NODES.arrayNode();
        for (JsonNode object : objects) {
            if (object.path("key").stringValue("").startsWith(prefix)) {
                listed.add(NODES.objectNode()
                        .put("Etag", "etag")
                        .put("LastModified", "2024-11-22T00:00:00Z")
                        .put("Key", object.path("key").stringValue())
                        .put("Size", object.path("body").stringValue("").length())
                        .put("StorageClass", "STANDARD"));
            }
        }
        return listed;
    }

    private static TaskAnswer items(String body, JsonNode config) {
        try {
            return switch (config.path("InputType").stringValue("JSON")) {
                case "CSV" -> csv(body, config);
                case "JSONL" -> new TaskAnswer.Success(lines(body));
                default -> json(body);
            };
        } catch (JsonSyntaxException e) {
            return failed("Attempting to map over non-iterable node.");
        }
    }

    private static TaskAnswer json(String body) throws JsonSyntaxException {
        JsonNode value = Json.read(body);
        return value.isArray() ? new TaskAnswer.Success(value) : failed("Attempting to map over non-iterable node.");
    }

    private static ArrayNode lines(String body) throws JsonSyntaxException {
        ArrayNode items = NODES.arrayNode();
        for (String line : body.lines().filter(text -> !text.isBlank()).toList()) {
            items.add(Json.read(line));
        }
        return items;
    }

    /** Each line makes an object; missing cells are empty, cells beyond the headers are dropped. */
    private static TaskAnswer csv(String body, JsonNode config) {
        List<String> lines = body.lines().toList();
        boolean given = config.path("CSVHeaderLocation").stringValue("").equals("GIVEN");
        List<String> headers = new ArrayList<>();
        if (given) {
            config.path("CSVHeaders").forEach(header -> headers.add(header.stringValue()));
        } else {
            headers.addAll(cells(lines.get(0)));
        }
        if (headers.stream().distinct().count() < headers.size()) {
            return failed("CSV headers cannot contain duplicates.");
        }
        ArrayNode items = NODES.arrayNode();
        for (String line : lines.subList(given ? 0 : 1, lines.size())) {
            List<String> cells = cells(line);
            ObjectNode item = items.addObject();
            for (int i = 0; i < headers.size(); i++) {
                item.put(headers.get(i), i < cells.size() ? cells.get(i) : "");
            }
        }
        return new TaskAnswer.Success(items);
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    private static TaskAnswer failed(String cause) {
        return new TaskAnswer.Failure(Optional.of("States.ItemReaderFailed"), Optional.of(cause));
    }

    /** The ItemReader of the state with this name, wherever it is in the definition. */
    private static JsonNode reader(JsonNode graph, String state) {
        JsonNode found = graph.path("States").path(state).path("ItemReader");
        if (found.isObject()) {
            return found;
        }
        for (JsonNode inner : graph.path("States")) {
            for (JsonNode below : List.of(inner.path("ItemProcessor"), inner.path("Iterator"))) {
                JsonNode reader = reader(below, state);
                if (reader.isObject()) {
                    return reader;
                }
            }
            for (JsonNode branch : inner.path("Branches")) {
                JsonNode reader = reader(branch, state);
                if (reader.isObject()) {
                    return reader;
                }
            }
        }
        return found;
    }
}
