package dev.asltck.harness.validators;

import dev.asltck.harness.validators.Answer.Kind;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The lines that we exchange with a program; {@code validators/README.md} describes them. */
final class ValidatorProtocol {

    private static final int LONGEST_TEXT = 400;

    /** A validator may have something to say about every line. */
    private static final int MOST_MESSAGES = 20;

    private static final Map<String, Kind> VERDICTS =
            Map.of("accepted", Kind.ACCEPTED, "refused", Kind.REFUSED, "crashed", Kind.CRASHED);

    private ValidatorProtocol() {}

    static ValidatorDescription description(String line) throws Breakdown {
        JsonNode description = object(line);
        return new ValidatorDescription(
                text(description, "name", line),
                text(description, "version", line),
                text(description, "homepage", line),
                text(description, "refusedWhen", line),
                false);
    }

    static String question(long id, String definition) {
        return Json.write(JsonNodeFactory.instance.objectNode().put("id", id).put("definitionText", definition));
    }

    /** Reads the answer to the question with the id. */
    static Answer answer(long id, String line) throws Breakdown {
        JsonNode answer = object(line);
        Kind kind = VERDICTS.get(text(answer, "verdict", line));
        if (kind == null
                || !answer.path("id").isIntegralNumber()
                || answer.path("id").longValue() != id) {
            throw unreadable(line);
        }
        return new Answer(kind, messages(answer.path("messages"), line));
    }

    private static List<String> messages(JsonNode messages, String line) throws Breakdown {
        if (!messages.isArray() || !messages.valueStream().allMatch(JsonNode::isString)) {
            throw unreadable(line);
        }
        return StreamSupport.stream(messages.spliterator(), false)
                .limit(MOST_MESSAGES)
                .map(message -> shortened(message.stringValue()))
                .toList();
    }

    private static JsonNode object(String line) throws Breakdown {
        try {
            return Json.read(line);
        } catch (JsonSyntaxException e) {
            throw unreadable(line);
        }
    }

    private static String text(JsonNode object, String name, String line) throws Breakdown {
        JsonNode value = object.path(name);
        if (!value.isString()) {
            throw unreadable(line);
        }
        return value.stringValue();
    }

    private static Breakdown unreadable(String line) {
        return new Breakdown(Kind.ERRORED, "the program printed what is no line of the protocol: " + shortened(line));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...";
    }
}
