package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceLintTest {

    private static String aws(String difference, String expect) {
        return "{ 'aws': { 'difference': '" + difference + "', 'expect': " + expect
                + ", 'evidence': [{ 'kind': 'aws-documented', 'source': 'a page' }] } }";
    }

    @Test
    void refusesADifferenceThatIsNotInTheList() {
        assertThat(CaseJson.problems(
                        CaseJson.good().with("dialects", aws("no-such-difference", "{ 'timesOut': true }"))))
                .containsExactly("case 'a-case' names the difference 'no-such-difference', which there is not;"
                        + " take an id of differences.jsonl");
    }

    @Test
    void refusesADifferenceThatIsNone() {
        String same = "{ 'succeeds': { 'output': 1 } }";

        assertThat(CaseJson.problems(CaseJson.good().with("dialects", aws("default-task-timeout", same))))
                .containsExactly("case 'a-case' expects of AWS what the specification says; remove 'dialects'");
    }

    @Test
    void acceptsADifferenceOfTheList() {
        assertThat(CaseJson.problems(
                        CaseJson.good().with("dialects", aws("default-task-timeout", "{ 'timesOut': true }"))))
                .isEmpty();
    }
}
