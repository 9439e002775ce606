package dev.asltck.site.json;

import dev.asltck.site.json.JsonValue.Items;
import dev.asltck.site.json.JsonValue.Member;
import dev.asltck.site.json.JsonValue.Members;
import dev.asltck.site.json.JsonValue.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON text token by token, so that nothing of its notation is lost that a reader cares about. */
final class JsonReading {

    /** Deeper ones are hardly read by people, and printing is recursive. */
    private static final int DEEPEST = 200;

    /** Numbers and names are shorter; strings may be of any length. */
    private static final int LONGEST_TOKEN = 10_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_TOKEN)
                    .maxNameLength(LONGEST_TOKEN)
                    .build())
            .build();

    /** Containers that are not closed yet, the outermost at the bottom. */
    private final Deque<Open> open = new ArrayDeque<>();

    private Optional<JsonValue> result = Optional.empty();

    private JsonReading() {}

    /** The value of a text; empty if it is no JSON text, or one that is nested too deep to be shown as one. */
    static Optional<JsonValue> read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonReading reading = new JsonReading();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (reading.result.isPresent()) {
                    return Optional.empty();
                }
                reading.take(token, parser);
            }
            return reading.result;
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private void take(JsonToken token, JsonParser parser) {
        switch (token) {
            case START_OBJECT -> open.push(new Open(true));
            case START_ARRAY -> open.push(new Open(false));
            case END_OBJECT, END_ARRAY -> add(open.pop().close());
            case PROPERTY_NAME -> open.element().name = parser.getString();
            case VALUE_STRING -> add(new Scalar(TokenKind.STRING, JsonQuoting.quoted(parser.getString())));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> add(new Scalar(TokenKind.NUMBER, parser.getString()));
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> add(new Scalar(TokenKind.LITERAL, token.asString()));
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no token of a text: " + token);
        }
    }

    private void add(JsonValue value) {
        if (open.isEmpty()) {
            result = Optional.of(value);
        } else {
            open.element().add(value);
        }
    }

    /** A container that is being read. */
    private static final class Open {

        private final boolean isObject;
        private final List<JsonValue> items = new ArrayList<>();
        private final List<Member> members = new ArrayList<>();
        private String name = "";

        Open(boolean isObject) {
            this.isObject = isObject;
        }

        void add(JsonValue value) {
            if (isObject) {
                members.add(new Member(name, value));
            } else {
                items.add(value);
            }
        }

        JsonValue close() {
            return isObject ? Members.of(members) : Items.of(items);
        }
    }
}
