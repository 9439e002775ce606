package dev.asltck.reference.jsonpath;

import static dev.asltck.reference.json.Values.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

class CompiledPathTest {

    private static final JsonNode INPUT =
            json("{'a':[{'n':1,'s':'x'},{'n':2,'s':'y'},{'n':null}],'b':{'c.d':5,'e f':null},'limit':2,'o':{}}");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "$.limit, 2",
                "$.a[0].n, 1",
                "$.a[-1], {'n':null}",
                "$.a[2].n, null",
                "$.b['c.d'], 5",
                "$.b.c\\.d, 5",
                "$.b['e f'], null",
                "$['b'].['c.d'], 5",
            })
    void selectsOneNodeByNamesAndIndices(String path, String expected) throws PathSyntaxException {
        assertThat(read(path)).isEqualTo(json(expected));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "$.a[*].n, `[1,2,null]`",
                "$.a[0:1].n, [1]",
                "`$.a[2,0].n`, `[null,1]`",
                "$..n, `[1,2,null]`",
                "$.b.*, `[5,null]`",
                "$['b']*, `[5,null]`",
                "$.a[*]n, `[1,2,null]`",
                "$.a[*]['n']x, []",
                "$.a[?(@.n == 2)], `[{'n':2,'s':'y'}]`",
                "$.a[?(@.n < $.limit)].s, `['x']`",
                "$.a[?(@.n > 9)], []",
                "$.a[*].nope, []",
                "$.nope[*], []",
                "$.nope[1:], []",
                "$.nope..n, []",
                "$.limit[*], []",
                "$.*.c\\.d, [5]",
                "$..c\\.d, [5]",
            })
    void gathersWhatAPathSelectsThatMaySelectSeveral(String path, String expected) throws PathSyntaxException {
        assertThat(read(path)).isEqualTo(json(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$.nope",
                "$.limit.x",
                "$.a.n",
                "$.a[3]",
                "$.a[-4]",
                "$.b[0]",
                "$.b[0:1]",
                "$.o[0,1]",
                "$.limit[?(@.n)]",
                "$.a['n','s']",
                "$.nope.length()",
                "$.b.sum()",
                "$.b.first()",
                "$..length()",
            })
    void selectsNothingWhereItCannotBeApplied(String path) throws PathSyntaxException {
        assertThat(read(path)).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "$.length(), 4",
                "$.a.length(), 3",
                "$.limit.length(), null",
                "$.keys(), `['a','b','limit','o']`",
                "$.a.first(), `{'n':1,'s':'x'}`",
                "$.a.last(), `{'n':null}`",
                "$.a.index(-2), `{'n':2,'s':'y'}`",
                "$..n.sum(), 3.0",
                "`$['limit','o']`, `{'limit':2,'o':{}}`",
            })
    void selectsWhatTheLibraryComputes(String path, String expected) throws PathSyntaxException {
        assertThat(read(path)).isEqualTo(json(expected));
    }

    @Test
    void sharesTheNodesItSelects() throws PathSyntaxException {
        assertThat(read("$.a[0]")).isSameAs(INPUT.get("a").get(0));
        assertThat(read("$.a[0:1]")).first().isSameAs(INPUT.get("a").get(0));
    }

    @Nested
    class AppliesToItsRoot {

        private final FakeEvaluation evaluation =
                new FakeEvaluation().withContextObject(json("{'k':[1]}")).withVariable("v", json("[{'x':2}]"));

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"$$.k[0], 1", "$$.k[*], [1]", "$$, {'k':[1]}", "$v[0].x, 2", "$v[*].x, [2]", "$v, [{'x':2}]"})
        void whateverTheInput(String path, String expected) throws PathSyntaxException {
            assertThat(compile(path).read(INPUT, evaluation)).isEqualTo(json(expected));
        }

        @ParameterizedTest
        @ValueSource(strings = {"$unset", "$unset.x", "$unset[*]"})
        void unlessAVariableHasNoValue(String path) throws PathSyntaxException {
            assertThat(compile(path).read(INPUT, evaluation)).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$.",
                "$.a.",
                "$[",
                "$['a'",
                "$['a]",
                "$.a[]",
                "$.a[b]",
                "$.a[1.5]",
                "$.a[?(@.b]",
                "$.a[?(@.b ==)]",
                "$.a[?]",
                "$.a...b",
                "$.a b",
                "$.a ",
                "$.a[*] ",
                "$.a.nope()",
                "$.a.append(1)",
                "$.a.concat($.b)",
                "$.a.length(",
                "$.a.index(x)",
                "$.a.first().n",
                "$.a.first()[0]",
            })
    void refusesWhatIsNoJsonPath(String path) {
        assertThatThrownBy(() -> compile(path))
                .isInstanceOfSatisfying(
                        PathSyntaxException.class,
                        e -> assertThat(e.requirements()).containsExactly("jsonpath.path.syntax"));
    }

    private static CompiledPath compile(String path) throws PathSyntaxException {
        return CompiledPath.compile(Path.parse(path));
    }

    private static @Nullable JsonNode read(String path) throws PathSyntaxException {
        return compile(path).read(INPUT, new FakeEvaluation());
    }
}
