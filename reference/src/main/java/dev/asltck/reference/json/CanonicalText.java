package dev.asltck.reference.json;

import java.io.StringWriter;
import java.util.Iterator;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A text that two values have in common exactly when they are {@linkplain JsonEquality equal}: sorted names, normalized numbers. */
public final class CanonicalText extends TreeWriter {

    private final JsonGenerator generator;

    private CanonicalText(JsonGenerator generator) {
        super(generator);
        this.generator = generator;
    }

    /** The text of a value; for values of unknown origin see {@link Extent} first. */
    public static String of(JsonNode value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new CanonicalText(generator).write(value);
        }
        return text.toString();
    }

    @Override
    Iterator<?> members(ObjectNode object) {
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        return sorted.entrySet().iterator();
    }

    @Override
    void writeNumber(JsonNode number) {
        generator.writeNumber(number.decimalValue().stripTrailingZeros());
    }
}
