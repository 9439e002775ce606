package dev.asltck.reference.jsonpath;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.spi.json.JsonProvider;
import dev.asltck.reference.environment.Budget;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The data of one evaluation as the library sees them. The library's own provider for these nodes would let a path write into its input,
 * finds null behind the end of an array, writes out whole documents for messages that nobody reads, and bounds nothing.
 *
 * <p>Nodes are {@link DocumentValue}s, the library's results are Java lists and maps of them.
 */
final class DocumentProvider implements JsonProvider {

    /** Quotes and brackets around a name or index in a path. */
    private static final int STEP_LENGTH = 4;

    private final Meter meter;
    private final Configuration configuration;

    DocumentProvider(Budget budget) {
        this.meter = new Meter(budget);
        this.configuration = Configuration.builder()
                .jsonProvider(this)
                .mappingProvider(new DocumentMapping(meter, budget.limits()))
                .build();
    }

    Configuration configuration() {
        return configuration;
    }

    Meter meter() {
        return meter;
    }

    DocumentValue root(JsonNode document) {
        return new DocumentValue(document, 1);
    }

    @Override
    public boolean isArray(@Nullable Object value) {
        return value instanceof List
                || (value instanceof DocumentValue document && document.node().isArray());
    }

    @Override
    public boolean isMap(@Nullable Object value) {
        return value instanceof Map
                || (value instanceof DocumentValue document && document.node().isObject());
    }

    @Override
    public int length(Object value) {
        return value instanceof Collection<?> collection
                ? collection.size()
                : ((DocumentValue) value).node().size();
    }

    @Override
    public Iterable<?> toIterable(Object array) {
        List<@Nullable Object> elements = new ArrayList<>(length(array));
        if (array instanceof List<?> list) {
            list.forEach(element -> elements.add(LibraryResult.javaValue(element)));
            return elements;
        }
        DocumentValue document = (DocumentValue) array;
        for (JsonNode element : document.node()) {
            elements.add(LibraryResult.javaValue(visit(document, element, 0)));
        }
        return elements;
    }

    @Override
    public Collection<String> getPropertyKeys(Object object) {
        return ((DocumentValue) object).node().propertyNames();
    }

    @Override
    public @Nullable Object getArrayIndex(Object array, int index) {
        if (array instanceof List<?> list) {
            return list.get(index);
        }
        DocumentValue document = (DocumentValue) array;
        JsonNode element = ((ArrayNode) document.node()).get(index);
        if (element == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return visit(document, element, 0);
    }

    @Override
    @Deprecated
    public @Nullable Object getArrayIndex(Object array, int index, boolean unwrap) {
        throw new UnsupportedOperationException("a path takes elements as they are");
    }

    @Override
    public Object getMapValue(Object object, String name) {
        DocumentValue document = (DocumentValue) object;
        JsonNode value = ((ObjectNode) document.node()).get(name);
        return value == null ? UNDEFINED : visit(document, value, name.length());
    }

    private DocumentValue visit(DocumentValue from, JsonNode to, int nameLength) {
        int pathLength = from.pathLength() + nameLength + STEP_LENGTH;
        meter.visit(pathLength);
        return new DocumentValue(to, pathLength);
    }

    @Override
    public @Nullable Object unwrap(@Nullable Object value) {
        Object plain = LibraryResult.javaValue(value);
        if (plain instanceof String text) {
            meter.text(text);
        }
        return plain;
    }

    @Override
    public Object createArray() {
        return new ArrayList<@Nullable Object>();
    }

    @Override
    public Object createMap() {
        return new LinkedHashMap<String, @Nullable Object>();
    }

    @Override
    @SuppressWarnings("unchecked") // The library writes only to what createArray has made.
    public void setArrayIndex(Object array, int index, @Nullable Object value) {
        List<@Nullable Object> list = (List<@Nullable Object>) array;
        meter.visit(0);
        list.add(index, value);
    }

    @Override
    @SuppressWarnings("unchecked") // The library writes only to what createMap has made.
    public void setProperty(Object map, Object name, @Nullable Object value) {
        meter.visit(0);
        ((Map<String, @Nullable Object>) map).put((String) name, value);
    }

    @Override
    public void removeProperty(Object map, Object name) {
        throw new UnsupportedOperationException("a path changes nothing");
    }

    /** Reads the argument of a path function, of which {@link PathSurvey} lets integers pass. */
    @Override
    public Object parse(String json) {
        return Integer.valueOf(json.strip());
    }

    @Override
    public Object parse(InputStream json, String charset) {
        throw new UnsupportedOperationException("a path reads no stream");
    }

    @Override
    public String toJson(Object value) {
        throw new UnsupportedOperationException("a path writes nothing");
    }
}
