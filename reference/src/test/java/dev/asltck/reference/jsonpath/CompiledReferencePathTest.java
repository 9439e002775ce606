package dev.asltck.reference.jsonpath;

import static dev.asltck.reference.json.Values.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.environment.BudgetExhausted;
import dev.asltck.reference.environment.Limits;
import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.path.PathSyntaxException;
import dev.asltck.reference.path.ReferencePath;
import dev.asltck.reference.query.FakeEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CompiledReferencePathTest {

    private static final JsonNode RESULT = json("9");

    @ParameterizedTest(name = "{0} into {1}: {2}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "$, {'a':1}, 9",
                "$, 'a', 9",
                "$.b, {'a':1}, `{'a':1,'b':9}`",
                "$.a, `{'a':1,'b':2}`, `{'a':9,'b':2}`",
                "$.a, {'a':{'b':1}}, {'a':9}",
                "$.a.b.c, {}, {'a':{'b':{'c':9}}}",
                "$.a.b, `{'a':{'c':1},'d':2}`, `{'a':{'c':1,'b':9},'d':2}`",
                "$.a[1], `{'a':[1,2,3]}`, `{'a':[1,9,3]}`",
                "$.a[-1], `{'a':[1,2,3]}`, `{'a':[1,2,9]}`",
                "$[0].b.c, `[{},1]`, `[{'b':{'c':9}},1]`",
                "$['a.b'], {}, {'a.b':9}",
                "$.a[0], {'a':[null]}, {'a':[9]}",
            })
    void putsAValueIntoTheInput(String path, String input, String expected) throws PathSyntaxException {
        JsonNode rawInput = json(input);

        assertThat(put(path, rawInput)).isEqualTo(json(expected));
        assertThat(rawInput).isEqualTo(json(input));
    }

    @Test
    void keepsTheOrderOfFields() throws PathSyntaxException {
        assertThat(Json.write(put("$.b", json("{'c':1,'b':2,'a':3}")))).isEqualTo("{\"c\":1,\"b\":9,\"a\":3}");
    }

    @Test
    void sharesWhatIsBesideThePath() throws PathSyntaxException {
        JsonNode input = json("{'a':{'b':[{}],'c':{}},'d':{}}");

        JsonNode output = put("$.a.b[0].x", input);

        assertThat(output.get("d")).isSameAs(input.get("d"));
        assertThat(output.get("a").get("c")).isSameAs(input.get("a").get("c"));
        assertThat(output.get("a")).isNotSameAs(input.get("a"));
    }

    @ParameterizedTest(name = "{0} into {1}: {2}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "$.x, 'foo', `Unable to apply ReferencePath $.x to input 'foo'`",
                "$.x, null, Unable to apply ReferencePath $.x to input null",
                "$.x, `[1,2]`, `Unable to apply ReferencePath $.x to input [1,2]`",
                "$.a.b, {'a':5}, `Unable to apply step 'b' to input 5`",
                "$.a.b, {'a':null}, `Unable to apply step 'b' to input null`",
                "$.a.b.c.d, {'a':{'b':true}}, `Unable to apply step 'c' to input true`",
                "$.a[0], {'a':{'0':1}}, `Unable to apply step '0' to input {'0':1}`",
                "$.a[2], `{'a':[1,2]}`, `Unable to apply step '2' to input [1,2]`",
                "$.a[-3], `{'a':[1,2]}`, `Unable to apply step '-3' to input [1,2]`",
                "$.a[0], {}, `Unable to apply step '0' to input nothing`",
                "$.a.b[0].c, {}, `Unable to apply step '0' to input nothing`",
            })
    void failsWhereThePathDoesNotFit(String path, String input, String cause) {
        assertThatThrownBy(() -> put(path, json(input)))
                .isInstanceOfSatisfying(
                        ExecutionFailure.class,
                        e -> assertThat(e.error())
                                .isEqualTo(
                                        StatesError.of(ErrorName.RESULT_PATH_MATCH_FAILURE, cause.replace('\'', '"'))));
    }

    @Test
    void chargesWhatItCopies() throws PathSyntaxException {
        CompiledReferencePath path = compile("$.a.b");
        Budget budget = new Budget(Limits.DEFAULT.withData(6));

        path.put(json("{'a':{'c':1,'d':2},'e':3}"), RESULT, budget);

        assertThatThrownBy(() -> budget.takeData(1)).isInstanceOf(BudgetExhausted.class);
    }

    @Test
    void readsLikeAPath() throws PathSyntaxException {
        FakeEvaluation evaluation = new FakeEvaluation().withVariable("v", json("{'x':1}"));

        assertThat(compile("$v.x").read(json("{}"), evaluation)).isEqualTo(json("1"));
        assertThat(compile("$.x").read(json("{}"), evaluation)).isNull();
    }

    private static JsonNode put(String path, JsonNode input) throws PathSyntaxException {
        return compile(path).put(input, RESULT, new Budget(Limits.DEFAULT));
    }

    private static CompiledReferencePath compile(String path) throws PathSyntaxException {
        return CompiledReferencePath.of(ReferencePath.parse(path));
    }
}
