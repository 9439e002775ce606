package dev.asltck.reference.jsonpath;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.TypeRef;
import com.jayway.jsonpath.internal.filter.ValueNode;
import com.jayway.jsonpath.spi.mapper.MappingProvider;
import dev.asltck.reference.environment.Limits;
import dev.asltck.reference.json.Extent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Arrays and objects as Java values, in which form the library's filters compare them. */
final class DocumentMapping implements MappingProvider {

    private final Meter meter;
    private final Limits limits;

    DocumentMapping(Meter meter, Limits limits) {
        this.meter = meter;
        this.limits = limits;
    }

    @Override
    public <T> T map(Object source, Class<T> type, Configuration configuration) {
        JsonNode node = LibraryResult.node(source);
        Extent.check(node, limits);
        return type.cast(container(node));
    }

    @Override
    public <T> T map(Object source, TypeRef<T> type, Configuration configuration) {
        throw new UnsupportedOperationException("a filter asks for lists and maps");
    }

    private @Nullable Object value(JsonNode node) {
        meter.visit(0);
        return switch (node.getNodeType()) {
            case ARRAY, OBJECT -> container(node);
            case STRING -> text(node.stringValue());
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.isIntegralNumber() ? node.numberValue() : (Object) node.doubleValue(Double.NaN);
            default -> null;
        };
    }

    private Object container(JsonNode node) {
        return node.isArray() ? list(node) : map(node);
    }

    private List<@Nullable Object> list(JsonNode array) {
        List<@Nullable Object> list = new ArrayList<>(array.size());
        for (JsonNode element : array) {
            list.add(value(element));
        }
        return list;
    }

    private Map<String, @Nullable Object> map(JsonNode object) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        object.properties().forEach(field -> map.put(field.getKey(), value(field.getValue())));
        return map;
    }

    /** The library would take texts of the data that look like paths or JSON for such. */
    private Object text(String text) {
        meter.text(text);
        String stripped = text.stripLeading();
        boolean looksLikeSyntax = !stripped.isEmpty() && "$@[{".indexOf(stripped.charAt(0)) >= 0;
        return looksLikeSyntax ? ValueNode.createStringNode(text, false) : text;
    }
}
