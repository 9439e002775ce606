package dev.asltck.reference.intrinsic;

import static dev.asltck.reference.intrinsic.Calls.assertFails;
import static dev.asltck.reference.intrinsic.Calls.call;
import static dev.asltck.reference.intrinsic.Calls.text;
import static dev.asltck.reference.json.Values.exponential;
import static dev.asltck.reference.json.Values.json;
import static dev.asltck.reference.json.Values.nested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.reference.environment.BudgetExhausted;
import dev.asltck.reference.environment.Limits;
import dev.asltck.reference.query.FakeEvaluation;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class LimitsTest {

    private static final Limits LIMITS =
            Limits.DEFAULT.withData(1000).withValueSize(10_000).withValueDepth(100);

    @Test
    void newTextIsChargedBeforeItIsMade() {
        JsonNode text = text("a".repeat(600));

        assertExhausted(new Format(new ScalarText()), text("{}{}"), text, text);
        assertExhausted(new Base64Encode(), text);
        assertExhausted(new StringSplit(), text, text("a"));
        assertExhausted(new JsonToString(), array(2, text));
    }

    @Test
    void newArraysAreChargedBeforeTheyAreMade() {
        JsonNode array = array(600, json("1"));

        assertExhausted(new ArrayPartition(), array, json("1"));
        assertExhausted(new ArrayUnique(), array(2, array));
        assertExhausted(new Array(), Collections.nCopies(1001, json("1")).toArray(JsonNode[]::new));
    }

    @Test
    void valuesThatShareTheirPartsAreNotWrittenOut() {
        JsonNode huge = exponential(90);

        assertExhausted(new JsonToString(), huge);
        assertExhausted(new ArrayUnique(), huge);
        assertExhausted(new ArrayContains(), huge, exponential(89));
        assertFails(new Hash(), huge, text("MD5"));
    }

    @Test
    void objectsThatShareTheirPartsAreNotMergedForEver() {
        assertExhausted(new JsonMerge(), sharing(90), sharing(90), json("true"));
    }

    @Test
    void longTextsAreNotComparedForEver() {
        JsonNode text = text("a".repeat(50_000));

        assertExhausted(new ArrayContains(), array(10, text), text("a".repeat(49_999) + "b"));
        assertExhausted(new StringSplit(), text("a".repeat(300)), text("a".repeat(299) + "b"));
    }

    @Test
    void sumsDoNotGrowForEver() {
        assertFails(new MathAdd(), json("9".repeat(1000)), json("1"));
    }

    @Test
    void deepObjectsAreNotMergedDeeply() {
        FakeEvaluation evaluation = new FakeEvaluation();
        JsonNode deep = deep(100_000);

        assertThatThrownBy(() -> call(evaluation, new JsonMerge(), deep, deep, json("true")))
                .isInstanceOf(BudgetExhausted.class);
        assertThat(call(evaluation, new JsonMerge(), deep, json("{}"), json("true")))
                .hasSize(1);
    }

    @Test
    void deepTextIsNotParsed() {
        assertFails(new StringToJson(), text("[".repeat(100_000)));
    }

    @Test
    void deepValuesAreNotWritten() {
        assertExhausted(new JsonToString(), nested(101));
    }

    private static JsonNode array(int size, JsonNode element) {
        return JsonNodeFactory.instance.arrayNode().addAll(Collections.nCopies(size, element));
    }

    private static JsonNode sharing(int levels) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < levels; i++) {
            value = JsonNodeFactory.instance.objectNode().set("a", value).set("b", value);
        }
        return value;
    }

    private static JsonNode deep(int levels) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < levels; i++) {
            value = JsonNodeFactory.instance.objectNode().set("a", value);
        }
        return value;
    }

    private static void assertExhausted(Intrinsic function, JsonNode... values) {
        assertThatThrownBy(() -> call(new FakeEvaluation(LIMITS), function, values))
                .isInstanceOf(BudgetExhausted.class);
    }
}
