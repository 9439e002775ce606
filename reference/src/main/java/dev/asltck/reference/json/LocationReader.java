package dev.asltck.reference.json;

import dev.asltck.reference.problem.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Notes where each value of a text stands, up to the first syntax error. */
final class LocationReader {

    private final String text;
    private final Deque<LocatedValue> open = new ArrayDeque<>();
    private LocatedValue root = LocatedValue.scalar(new Location(1, 1), new Location(1, 1));
    private @Nullable Location key;
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
        Location location = Positions.of(parser.currentTokenLocation());
        switch (token) {
            case PROPERTY_NAME -> {
                key = location;
                name = parser.currentName();
            }
            case START_OBJECT, START_ARRAY -> {
                LocatedValue container = LocatedValue.container(key == null ? location : key, location);
                add(container);
                open.push(container);
            }
            case END_OBJECT, END_ARRAY -> open.pop();
            default -> add(LocatedValue.scalar(key == null ? location : key, location));
        }
    }

    private void add(LocatedValue value) {
        LocatedValue around = open.peek();
        if (around == null) {
            root = value;
        } else {
            around.parts().put(key == null ? String.valueOf(around.parts().size()) : name, value);
        }
        key = null;
    }
}
