package dev.asltck.reference.intrinsic.aws;

import static dev.asltck.reference.json.Values.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

class HashOrderTest {

    private static JsonNode ordered(JsonNode distinct) {
        return HashOrder.of((ArrayNode) distinct);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {"`[true,false]`, `[false,true]`", "`[[1,2],[2,1]]`, `[[2,1],[1,2]]`"})
    void isTheRecordedOne(String distinct, String expected) {
        assertThat(ordered(json(distinct))).isEqualTo(json(expected));
    }

    @Test
    void isThatOfAHashSetOfMixedValues() {
        JsonNode values = json("[1.5,'b',null,{'k':[1,'x'],'a':null},true,-7,9007199254740991,[],[[null]],'a',{},"
                + "123456789012345678901234567890,false,'1',1]");

        assertThat(ordered(values)).isEqualTo(json(javaOrder(values)));
    }

    @Test
    void isThatOfAHashSetAsItGrows() {
        for (int size : new int[] {11, 12, 13, 24, 25, 1000}) {
            ArrayNode values = JsonNodeFactory.instance.arrayNode();
            IntStream.range(0, size).forEach(i -> values.add("text " + i * 7919));

            assertThat(ordered(values)).as("%d elements", size).isEqualTo(json(javaOrder(values)));
        }
    }

    /** The text of the elements in the order of a set of Java's own values. */
    private static String javaOrder(JsonNode values) {
        Set<@Nullable Object> set = new HashSet<>();
        List<@Nullable Object> java = new ArrayList<>();
        for (JsonNode value : values.values()) {
            java.add(java(value));
            set.add(java(value));
        }
        String[] texts = set.stream()
                .map(each -> values.get(java.indexOf(each)).toString())
                .toArray(String[]::new);
        return Arrays.toString(texts);
    }

    private static @Nullable Object java(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> javaMap(value);
            case ARRAY -> value.valueStream().map(HashOrderTest::java).collect(ArrayList::new, List::add, List::addAll);
            case NUMBER -> value.isIntegralNumber() ? value.numberValue() : (Object) value.doubleValue();
            case BOOLEAN -> value.booleanValue();
            case STRING -> value.stringValue();
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> javaMap(JsonNode object) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        object.properties().forEach(member -> map.put(member.getKey(), java(member.getValue())));
        return map;
    }
}
