package dev.asltck.reference.jsonpath;

import static dev.asltck.reference.json.Values.exponential;
import static dev.asltck.reference.json.Values.json;
import static dev.asltck.reference.json.Values.nested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.reference.environment.BudgetExhausted;
import dev.asltck.reference.environment.Limits;
import dev.asltck.reference.path.Path;
import dev.asltck.reference.path.PathSyntaxException;
import dev.asltck.reference.query.FakeEvaluation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Paths and data that are made to take forever or to overflow the stack. */
class HostilePathTest {

    private static final Limits LIMITS = Limits.DEFAULT.withData(100_000).withValueSize(100_000);

    @Test
    void followsAVeryLongWayOfNames() throws PathSyntaxException {
        assertThat(read("$" + ".a".repeat(1_000_000), json("{'a':1}"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "[*]", "..a", "[?(@.a)]", "[0:1]"})
    void refusesAVeryLongWayOfAnythingElse(String step) {
        assertThatThrownBy(() -> compile("$" + step.repeat(1_000_000))).isInstanceOf(PathSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "!(", "@[?("})
    void refusesDeeplyNestedFilters(String opening) {
        assertThatThrownBy(() -> compile("$[?(" + opening.repeat(300))).isInstanceOf(PathSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$.((a]", "$.((@.s in ['x', 'z'])$].s", "$[?(@.a =~ /x/)].((b]", "$.((a]['b']"})
    void refusesBracketsThatCloseParentheses(String path) {
        assertThatThrownBy(() -> compile(path)).isInstanceOf(PathSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "[*]", "..*"})
    void takesTheLongestWayThatIsNotRefused(String step) throws PathSyntaxException {
        String path = "$" + step.repeat(999 / step.length());

        assertThat(read(path, nested(2))).isEqualTo(json("[]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$..a", "$..*", "$.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*", "$..[?(@ == [1])]", "$[?(@ == $)]"})
    void isStoppedInAValueThatSharesItsParts(String path) {
        assertExhausted(path, exponential(400));
    }

    @Test
    void isStoppedInADeepValue() {
        assertExhausted("$..a", nested(501));
    }

    @Test
    void isStoppedWhenItsStepsMultiply() {
        assertExhausted("$..*..*..*..*..*..*", nested(60));
    }

    @Test
    void isStoppedWhenPathsToLongNamesAreWritten() {
        JsonNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 1000; i++) {
            array = ((tools.jackson.databind.node.ArrayNode) array).add(i);
        }
        JsonNode document = JsonNodeFactory.instance.objectNode().set("x".repeat(90_000), array);

        assertExhausted("$..a", document);
    }

    @Test
    void isStoppedWhenLongTextsAreTakenForNumbers() {
        JsonNode document = JsonNodeFactory.instance.arrayNode().add("1".repeat(50_000));

        assertExhausted("$[?(5 == @)]", document);
    }

    @Test
    void doesNotTakeDataForPathsOrJson() throws PathSyntaxException {
        JsonNode document = json("{'list':['$.list','[1]','x'],'items':['$.list','[1]']}");

        assertThat(read("$.items[?(@ in $.list)]", document)).isEqualTo(json("['$.list','[1]']"));
    }

    @Nested
    class RegularExpressions {

        @ParameterizedTest(name = "{0} on {1}: {2}")
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "$[?(@.s =~ /x.*/i)].s, `[{'s':'xa'},{'s':'y'},{'s':'XB'}]`, `['xa','XB']`",
                    "$[?(@.s =~ /x/)].s, `[{'s':'xa'},{'s':'x'}]`, `['x']`",
                    "$[?(@ =~ /[0-9]+|a\\(\\{/)], `[12,'a','1',true]`, `[12,'1']`",
                    "$[?(@.s =~ /x/ && @.n > 1 || !(@.s =~ /x|y/))].n, `[{'s':'x','n':1},{'s':'x','n':2},{'s':'y','n':3},{'s':'z','n':4}]`, `[2,4]`",
                    "$[?(@.t =~ /b/)].n, `[{'t':['a','b'],'n':1},{'t':['c'],'n':2}]`, [1]",
                    "$[?(@.s =~ /.*/)].n, `[{'n':1},{'s':{},'n':2}]`, `[1,2]`",
                    "$..[?(@.s =~ /\\p{Lu}./)].n, `[{'s':'Ab','n':1},{'s':'ab','n':2}]`, [1]",
                    "$.a[?(@ =~ /]|\\)|'/)], `{'a':[']',')','b']}`, `[']',')']`",
                })
        void filter(String path, String document, String expected) throws PathSyntaxException {
            assertThat(read(path, json(document))).isEqualTo(json(expected));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "$[?(@ =~ /(a+)+/)]",
                    "$[?(@ =~ /(a|a)*/)]",
                    "$[?(@ =~ /a{1000000}/)]",
                    "$[?(@ =~ /a\\1/)]",
                    "$[?(@ =~ /\\Q(\\E/)]",
                    "$[?(@ =~ /[a](b)/)]",
                    "$[?(@ =~ /a/x)]",
                    "$[?(@ =~ /[/)]",
                    "$[?(@ =~ 'a')]",
                    "$[?(/a/ =~ @)]",
                    "$[?(@[?(@ =~ /(a+)+b/)] =~ /a/)]",
                    "$[?(@[?(@ =~ /(a+)+b/)])]",
                    "$[0,?(@ =~ /(a+)+b/)]",
                })
        void areRefusedIfTheyMayRunWithoutEnd(String path) {
            assertThatThrownBy(() -> compile(path)).isInstanceOf(PathSyntaxException.class);
        }

        @Test
        void areStopped() {
            JsonNode document = JsonNodeFactory.instance.arrayNode().add("a".repeat(1000));

            assertExhausted("$[?(@ =~ /.*.*.*.*.*.*x/)]", document);
        }
    }

    private static void assertExhausted(String path, JsonNode document) {
        assertThatThrownBy(() -> read(path, document)).isInstanceOf(BudgetExhausted.class);
    }

    private static CompiledPath compile(String path) throws PathSyntaxException {
        return CompiledPath.compile(Path.parse(path));
    }

    private static @Nullable JsonNode read(String path, JsonNode document) throws PathSyntaxException {
        return compile(path).read(document, new FakeEvaluation(LIMITS));
    }
}
