package dev.asltck.reference.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.asltck.reference.path.ReferencePath.Step;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferencePathTest {

    static Stream<Arguments> acceptableInTheSpecification() {
        return Stream.of(
                path("$.store.book", "store", "book"),
                path("$.store\\.book", "store.book"),
                path("$.\\stor\\e.boo\\k", "store", "book"),
                path("$.store.book.title", "store", "book", "title"),
                path("$.foo.\\.bar", "foo", ".bar"),
                path("$.foo\\@bar.baz\\[\\[.\\?pretty", "foo@bar", "baz[[", "?pretty"),
                path("$.&Ж中.\\uD800\\uDF46", "&Ж中", "\uD800\uDF46"),
                path("$.&Ж中.\uD800\uDF46", "&Ж中", "\uD800\uDF46"),
                path("$.ledgers.branch[0].pending.count", "ledgers", "branch", 0, "pending", "count"),
                path("$.ledgers.branch[0]", "ledgers", "branch", 0),
                path("$.ledgers[0][22][315].foo", "ledgers", 0, 22, 315, "foo"),
                path("$['store']['book']", "store", "book"),
                path("$['store'][0]['book']", "store", 0, "book"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                path("$"),
                path("$.a-b._.1", "a-b", "_", "1"),
                path("$.a*b.it's", "a*b", "it's"),
                path("$.['a'].b.[0]", "a", "b", 0),
                path("$['a']b[0]c", "a", "b", 0, "c"),
                path("$[ 'a' ][ 1 ][-2]", "a", 1, -2),
                path("$[\"a'b\"]['c\"d']", "a'b", "c\"d"),
                path("$['a.b[0],?@:*(c)']", "a.b[0],?@:*(c)"),
                path("$['it\\'s \\\\ \\n \\u00e9']", "it's \\ \n é"),
                path("$['']", ""),
                path("$.\\u12.a\\ b", "u12", "a b"),
                path("$.$.$$", "$", "$$"));
    }

    @ParameterizedTest
    @MethodSource({"acceptableInTheSpecification", "others"})
    void readsNamesAndIndices(String text, Step[] steps) throws PathSyntaxException {
        assertThat(ReferencePath.parse(text).steps()).containsExactly(steps);
    }

    @Test
    void hasTheRootsOfAPath() throws PathSyntaxException {
        assertThat(ReferencePath.parse("$x.a").root()).isEqualTo(new PathRoot.Variable("x"));
        assertThat(ReferencePath.parse("$$.a").root()).isEqualTo(new PathRoot.ContextObject());
    }

    @ParameterizedTest(name = "{0}: {2} at {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "$.a[?(@.b == 1)], 4, jsonpath.refpath.no-question",
                "$.a[?(@.b)], 4, jsonpath.refpath.no-at",
                "$.a@b, 3, jsonpath.refpath.no-at",
                "`$.a[0,1]`, 5, jsonpath.refpath.no-comma",
                "`$['a','b']`, 5, jsonpath.refpath.no-comma",
                "$.a[0:2], 5, jsonpath.refpath.no-colon",
                "$.a[:2], 4, jsonpath.refpath.no-colon",
                "$.a:b, 3, jsonpath.refpath.no-colon",
                "$.a[*], 4, jsonpath.refpath.single-node",
                "$.*, 2, jsonpath.refpath.single-node",
                "$..b, 2, jsonpath.refpath.single-node",
                "$.a.length(), 10, jsonpath.refpath.single-node",
                "$.a[99999999999], 4, jsonpath.path.syntax",
                "$.a[b], 4, jsonpath.path.syntax",
                "$.a[+1], 4, jsonpath.path.syntax",
                "$.a[, 4, jsonpath.path.syntax",
                "$.a[0, 5, jsonpath.path.syntax",
                "$['a', 5, jsonpath.path.syntax",
                "$['a, 4, jsonpath.path.syntax",
                "$.a., 4, jsonpath.path.syntax",
                "$., 2, jsonpath.path.syntax",
                "$.a b, 3, jsonpath.path.syntax",
                "$.a], 3, jsonpath.path.syntax",
                "$.a\\, 4, jsonpath.path.syntax",
            })
    void refusesEverythingElse(String text, int offset, String requirement) {
        assertThatThrownBy(() -> ReferencePath.parse(text))
                .asInstanceOf(type(PathSyntaxException.class))
                .satisfies(e -> assertThat(e.offset()).isEqualTo(offset))
                .satisfies(e -> assertThat(e.requirements()).contains(requirement));
    }

    private static Arguments path(String text, Object... steps) {
        Step[] expected = Stream.of(steps)
                .map(step -> step instanceof Integer index ? new Step.Index(index) : new Step.Field((String) step))
                .toArray(Step[]::new);
        return Arguments.of(text, expected);
    }
}
