package dev.asltck.site.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.site.markup.Markup;
import org.junit.jupiter.api.Test;

class ColoredJsonTest {

    @Test
    void writesWhatIsShortAndSimpleOnALine() {
        assertThat(text("{\"a\":[1,2,3],\"b\":{\"c\":null}}"))
                .isEqualTo("{ \"a\": [1, 2, 3], \"b\": { \"c\": null } }");
    }

    @Test
    void givesEachPartOfWhatIsNotSimpleALine() {
        assertThat(text("{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"End\":true}}}"))
                .isEqualTo("""
                        {
                          "StartAt": "A",
                          "States": {
                            "A": { "Type": "Pass", "End": true }
                          }
                        }""");
    }

    @Test
    void breaksLinesThatAreTooLong() {
        assertThat(text("[\"" + "x".repeat(50) + "\",\"" + "y".repeat(50) + "\"]"))
                .isEqualTo("[\n  \"" + "x".repeat(50) + "\",\n  \"" + "y".repeat(50) + "\"\n]");
    }

    @Test
    void colorsByKind() {
        assertThat(ColoredJson.of("{\"a\":[\"b\",1.50,true]}").html())
                .isEqualTo("<pre class=\"json\">\n{ <span class=\"jn\">&quot;a&quot;</span>: "
                        + "[<span class=\"js\">&quot;b&quot;</span>, <span class=\"jd\">1.50</span>, "
                        + "<span class=\"jl\">true</span>] }</pre>");
    }

    @Test
    void keepsNumbersAndRepeatedMembersAsTheyAreWritten() {
        assertThat(text("{\"a\":1e400,\"a\":-0.0,\"b\":12345678901234567890123}"))
                .isEqualTo("{ \"a\": 1e400, \"a\": -0.0, \"b\": 12345678901234567890123 }");
    }

    @Test
    void keepsMarkupAndInvisibleCharactersAsTexts() {
        assertThat(ColoredJson.of("[\"</pre><script>\\u202e\\ud800\\u0000\\n\\\"\"]")
                        .html())
                .doesNotContain("<script>")
                .contains("&lt;/pre&gt;&lt;script&gt;\\u202E\\uD800\\u0000\\n\\&quot;");
    }

    @Test
    void showsWhatIsNoJsonAsItStands() {
        assertThat(ColoredJson.of("{ \"a\": <b>,\r\n }").html())
                .isEqualTo("<pre class=\"json\">\n{ &quot;a&quot;: &lt;b&gt;,\\r\n }</pre>");
        assertThat(text("{} {}")).isEqualTo("{} {}");
        assertThat(text("")).isEmpty();
    }

    @Test
    void showsJsonThatIsNestedVeryDeepAsItStands() {
        assertThat(text("[".repeat(5_000) + "]".repeat(5_000))).startsWith("[[[[");
    }

    @Test
    void cutsWhatIsVeryLong() {
        String strings = "[\"" + "x".repeat(1_000_000) + "\", 1]";
        String elements = "[" + "1,".repeat(500_000) + "1]";

        assertThat(text(strings)).hasSizeLessThan(101_000).endsWith("(cut: there is more)");
        assertThat(text(elements)).hasSizeLessThan(200_000).endsWith("(cut: there is more)");
        assertThat(text("no JSON ".repeat(100_000))).hasSizeLessThan(101_000).endsWith("(cut: there is more)");
    }

    private static String text(String json) {
        return unescaped(ColoredJson.of(json));
    }

    static String unescaped(Markup markup) {
        return markup.html()
                .replaceAll("<pre[^>]*>\n|<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
