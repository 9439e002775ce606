package dev.asltck.harness.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusDigestTest {

    private static final String CASE = """
            { "id": "a", "title": "A Pass State hands on its input", "requirements": ["machine.json-object"], "level": "must", "evidence": [{ "kind": "spec" }],
              "definition": { "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } },
              "input": { "x": 1.0, "y": 2 }, "expect": { "succeeds": { "output": { "x": 1.0, "y": 2 } } } }
            """;

    @Test
    void staysWhatItIs() {
        assertThat(digest(CASE)).isEqualTo("sha256:a0842e48647a6aeb2bded499c7d87a8722d5c3818312c902a258fb224e568381");
    }

    @Test
    void tellsNoInputFromNull() {
        String input = "\"input\": { \"x\": 1.0, \"y\": 2 }, ";

        assertThat(CASE).contains(input);
        assertThat(digest(CASE.replace(input, ""))).isNotEqualTo(digest(CASE.replace(input, "\"input\": null, ")));
    }

    @Test
    void isOfValuesNotOfTexts() {
        assertThat(digest(CASE.replace("\"x\": 1.0, \"y\": 2", "\"y\":   2e0, \"x\": 1")))
                .isEqualTo(digest(CASE));
    }

    @Test
    void isOfTheSetNotOfItsOrder() {
        Case one = ExampleCases.read(CASE);
        Case two = ExampleCases.read(CASE.replace("\"a\"", "\"b\""));

        assertThat(CorpusDigest.of(List.of(two, one)).text())
                .isEqualTo(CorpusDigest.of(List.of(one, two)).text());
    }

    @Test
    void tellsOutcomesApartThatLookAlike() {
        String schema = CASE.replace("\"output\"", "\"outputSchema\"");

        assertThat(digest(schema)).isNotEqualTo(digest(CASE));
    }

    @Test
    void tellsWhatOnlyAwsExpects() {
        String aws = CASE.replace("\"input\"", """
                "dialects": { "aws": { "expect": { "fails": {} }, "evidence": [{ "kind": "aws-documented", "source": "x" }] } },
                "input"
                """);

        assertThat(digest(aws)).isNotEqualTo(digest(CASE));
    }

    private static String digest(String text) {
        return CorpusDigest.of(List.of(ExampleCases.read(text))).text();
    }
}
