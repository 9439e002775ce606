package dev.asltck.harness.streams.protocol;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The members of an object, each of which somebody has to ask for. */
final class Members {

    private final ObjectNode object;
    private final String name;
    private final Set<String> known = new HashSet<>();

    private Members(ObjectNode object, String name) {
        this.object = object;
        this.name = name;
    }

    /** Of the object that a line holds. */
    static Members ofLine(String line) throws ProtocolException {
        try {
            return of(Json.read(line), "the message");
        } catch (JsonSyntaxException e) {
            throw new ProtocolException("it is not JSON: " + e.explanation());
        }
    }

    /** @param name of the value, for messages to people */
    static Members of(JsonNode value, String name) throws ProtocolException {
        if (value instanceof ObjectNode object) {
            return new Members(object, name);
        }
        throw new ProtocolException(name + " is no object");
    }

    boolean has(String member) {
        return object.has(member);
    }

    JsonNode value(String member) throws ProtocolException {
        JsonNode value = asked(member);
        if (value == null) {
            throw new ProtocolException(name + " has no '" + member + "'");
        }
        return value;
    }

    Optional<JsonNode> optionalValue(String member) {
        return Optional.ofNullable(asked(member));
    }

    private @Nullable JsonNode asked(String member) {
        known.add(member);
        return object.get(member);
    }

    Members object(String member) throws ProtocolException {
        return of(value(member), "'" + member + "'");
    }

    String text(String member) throws ProtocolException {
        return text(value(member), member);
    }

    Optional<String> optionalText(String member) throws ProtocolException {
        JsonNode value = asked(member);
        return value == null ? Optional.empty() : Optional.of(text(value, member));
    }

    private static String text(JsonNode value, String member) throws ProtocolException {
        if (!value.isString()) {
            throw new ProtocolException("'" + member + "' is no string");
        }
        return value.stringValue();
    }

    /** A whole number. */
    long number(String member, long least, long most) throws ProtocolException {
        JsonNode value = value(member);
        if (!value.isNumber() || !isWhole(value.decimalValue(), least, most)) {
            throw new ProtocolException("'" + member + "' is no whole number from " + least + " to " + most);
        }
        return value.decimalValue().longValue();
    }

    /** 1.0 is one, too. */
    private static boolean isWhole(BigDecimal number, long least, long most) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    OptionalLong optionalNumber(String member, long least, long most) throws ProtocolException {
        return has(member) ? OptionalLong.of(number(member, least, most)) : OptionalLong.empty();
    }

    /** Nothing if there is no such member. */
    List<JsonNode> elements(String member) throws ProtocolException {
        JsonNode value = asked(member);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw new ProtocolException("'" + member + "' is no array");
        }
        return value.valueStream().toList();
    }

    /** Nothing if there is no such member. */
    List<String> texts(String member) throws ProtocolException {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : elements(member)) {
            if (!element.isString()) {
                throw new ProtocolException("an element of '" + member + "' is no string");
            }
            texts.add(element.stringValue());
        }
        return texts;
    }

    /** Nobody will ask for more. */
    void end() throws ProtocolException {
        for (String member : object.propertyNames()) {
            if (!known.contains(member)) {
                throw new ProtocolException(name + " has a member that the protocol does not know: '" + member + "'");
            }
        }
    }
}
