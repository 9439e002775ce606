package dev.asltck.site.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.results.FactRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FactDiffTest {

    @Test
    void marksTheValueThatDiffersInTheWholeDocument() {
        assertThat(diff("{\"a\":{\"x\":1,\"y\":2},\"b\":3}", fact("/a/y", "2", "\"two\"")))
                .isEqualTo("""
                          {
                        −   "a": { "x": 1, "y": 2 },
                        +   "a": { "x": 1, "y": "two" },
                            "b": 3
                          }
                        """);
    }

    @Test
    void marksMembersThatAreThereOnOneSideOnly() {
        assertThat(diff(
                        "{\"a\":{\"x\":1,\"y\":2},\"b\":3}",
                        fact("/b", "3", "(nothing)"),
                        fact("/c", "(nothing)", "[]")))
                .contains("−   \"b\": 3\n", "+   \"c\": []\n");
    }

    @Test
    void takesElementsAwayFromTheEnd() {
        assertThat(diff("[1,2,3,4]", fact("/1", "2", "20"), fact("/2", "3", "(nothing)"), fact("/3", "4", "(nothing)")))
                .isEqualTo("− [1, 2, 3, 4]\n+ [1, 20]\n");
    }

    @Test
    void addsElementsAtTheEnd() {
        assertThat(diff("[1]", fact("/1", "(nothing)", "2"), fact("/2", "(nothing)", "3")))
                .isEqualTo("− [1]\n+ [1, 2, 3]\n");
    }

    @Test
    void followsEscapedPointers() {
        assertThat(diff("{\"a/b\":{\"~\":1}}", fact("/a~1b/~0", "1", "2")))
                .isEqualTo("− { \"a/b\": { \"~\": 1 } }\n+ { \"a/b\": { \"~\": 2 } }\n");
    }

    @Test
    void replacesTheWholeDocument() {
        assertThat(diff("{\"a\":1}", fact("", "{\"a\":1.0}", "null"))).isEqualTo("− { \"a\": 1 }\n+ null\n");
    }

    @Test
    void showsWordsAndCutValuesInTheirPlace() {
        assertThat(diff("{\"a\":1}", fact("/a", "1", "(array, too large to show)")))
                .isEqualTo("− { \"a\": 1 }\n+ { \"a\": (array, too large to show) }\n");
        assertThat(diff("{\"a\":1}", fact("/a", "1", "[1,2,3...")))
                .isEqualTo("− { \"a\": 1 }\n+ { \"a\": [1,2,3... }\n");
    }

    @Test
    void leavesOutLinesFarFromAChange() {
        String members =
                IntStream.range(0, 40).mapToObj(i -> "\"m" + i + "\":" + i).collect(Collectors.joining(","));

        assertThat(diff("{" + members + "}", fact("/m20", "20", "0")))
                .contains("(18 lines that agree)", "−   \"m20\": 20,\n+   \"m20\": 0,\n", "(17 lines that agree)")
                .doesNotContain("\"m5\"");
    }

    @Test
    void showsTheFactAloneIfItIsAboutAnotherDocument() {
        assertThat(diff("{\"a\":1}", fact("/a", "2", "3"))).isEqualTo("at /a\n− 2\n+ 3\n");
        assertThat(diff("{\"a\":1}", fact("/b/c", "(nothing)", "3"))).isEqualTo("at /b/c\n− (nothing)\n+ 3\n");
        assertThat(diff("{\"a\":1}", fact("a", "1", "3"))).isEqualTo("at a\n− 1\n+ 3\n");
        assertThat(diff("[1]", fact("/99999999999", "(nothing)", "3"))).contains("− (nothing)\n+ 3\n");
    }

    @Test
    void showsTheFactAloneWithoutAnExpectation() {
        List<FactDiff> diffs = FactDiff.of(List.of(fact("/a", "{\"x\":1}", "(nothing)")), Optional.empty());

        assertThat(text(diffs.get(0))).isEqualTo("at /a\n− { \"x\": 1 }\n+ (nothing)\n");
    }

    @Test
    void showsAValueOnceThatIsWrongInTwoWays() {
        List<FactRecord> facts = List.of(
                fact("/x", "(valid by the schema: must have 6 items)", "[1]"),
                fact("/y", "(valid by the schema: must be a number)", "[1]"),
                fact("/x", "(valid by the schema: must have a true)", "[1]"));

        List<FactDiff> diffs = FactDiff.of(facts, Optional.of(object("{\"succeeds\":{}}")));

        assertThat(diffs).hasSize(1);
        assertThat(text(diffs.get(0))).isEqualTo("""
                at /x
                − (valid by the schema: must have 6 items)
                − (valid by the schema: must have a true)
                + [1]
                at /y
                − (valid by the schema: must be a number)
                + [1]
                """);
    }

    @Test
    void choosesTheOutcomeThatTheFactsAreAbout() {
        ObjectNode expect =
                object("{\"oneOf\":[{\"fails\":{}},{\"succeeds\":{\"output\":1}},{\"succeeds\":{\"output\":[1,2]}}]}");

        List<FactDiff> diffs = FactDiff.of(List.of(fact("/1", "2", "3")), Optional.of(expect));

        assertThat(text(diffs.get(0))).isEqualTo("− [1, 2]\n+ [1, 3]\n");
    }

    @Test
    void separatesTiersAndKnowsTheVariables() {
        ObjectNode expect = object("{\"succeeds\":{\"output\":1},\"variables\":{\"v\":{\"a\":1}}}");
        List<FactRecord> facts = List.of(
                new FactRecord("path", "", "(A > B)", "(A)", List.of()),
                new FactRecord("variables", "/v/a", "1", "2", List.of()));

        List<FactDiff> diffs = FactDiff.of(facts, Optional.of(expect));

        assertThat(diffs).extracting(FactDiff::tier).containsExactly("path", "variables");
        assertThat(diffs)
                .extracting(FactDiffTest::text)
                .containsExactly("− (A > B)\n+ (A)\n", "− { \"v\": { \"a\": 1 } }\n+ { \"v\": { \"a\": 2 } }\n");
    }

    @Test
    void saysThatThereMayBeMoreDifferences() {
        FactRecord[] facts =
                IntStream.range(0, 5).mapToObj(i -> fact("/" + i, "" + i, "9")).toArray(FactRecord[]::new);

        assertThat(of("[0,1,2,3,4,5]", facts).isPartial()).isTrue();
        assertThat(of("[0,1]", facts[0]).isPartial()).isFalse();
    }

    @Test
    void usesElementsThatSayWhatTheyAre() {
        assertThat(of("1", fact("", "1", "\"</pre>\"")).diff().html())
                .isEqualTo("<pre class=\"json diff\">\n<del class=\"removed\">− <span class=\"jd\">1</span>\n</del>"
                        + "<ins class=\"added\">+ <span class=\"js\">&quot;&lt;/pre&gt;&quot;</span>\n</ins></pre>");
    }

    @Test
    void comparesLongDocumentsInLittleTime() {
        String ones = "[" + "[[[1]]],".repeat(20_000) + "1]";
        String twos = ones.replace('1', '2');

        assertThat(text(of(ones, fact("", ones, twos)))).contains("(cut: there is more)");
    }

    private static String diff(String output, FactRecord... facts) {
        return text(of(output, facts));
    }

    private static FactDiff of(String output, FactRecord... facts) {
        return FactDiff.of(Arrays.asList(facts), Optional.of(object("{\"succeeds\":{\"output\":" + output + "}}")))
                .get(0);
    }

    private static String text(FactDiff diff) {
        return ColoredJsonTest.unescaped(diff.diff());
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }

    private static FactRecord fact(String pointer, String expected, String actual) {
        return new FactRecord("output", pointer, expected, actual, List.of());
    }
}
