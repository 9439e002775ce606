package dev.asltck.reference.json;

import dev.asltck.reference.source.LocatedValue;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Notes where each value of a text stands, up to the first syntax error. */
final class LocationReader {

    private static final int NONE = -1;

    private final String text;
    private final Deque<LocatedValue> open = new ArrayDeque<>();
    private LocatedValue root = LocatedValue.scalar(0, 0);
    private int key = NONE;
    private String name = "";

    LocationReader(String text) {
        this.text = text;
    }

    LocatedValue read() {
        try (JsonParser parser = Json.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                note(token, parser);
            }
        } catch (JacksonException e) {
            return root; // What comes before the error is located.
        }
        return root;
    }

    private void note(JsonToken token, JsonParser parser) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        switch (token) {
            case PROPERTY_NAME -> {
                key = start;
                name = parser.currentName();
            }
            case START_OBJECT, START_ARRAY -> {
                LocatedValue container = LocatedValue.container(key == NONE ? start : key, start);
                add(container);
                open.push(container);
            }
            case END_OBJECT, END_ARRAY -> open.pop();
            default -> add(LocatedValue.scalar(key == NONE ? start : key, start));
        }
    }

    private void add(LocatedValue value) {
        LocatedValue around = open.peek();
        if (around == null) {
            root = value;
        } else {
            around.parts().put(key == NONE ? String.valueOf(around.parts().size()) : name, value);
        }
        key = NONE;
    }
}
