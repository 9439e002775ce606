package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules for cases that the schema cannot state. */
class CorpusLintsTest {

    private static final String TASK = "{ 'Type': 'Task', 'Resource': 'urn:task:x', 'End': true }";

    private static List<String> problems(CaseJson... cases) {
        return CaseJson.load(cases).problems().stream()
                .map(problem -> problem.message() + "; " + problem.remedy())
                .toList();
    }

    private static CaseJson other(String id) {
        return CaseJson.good().with("id", "'" + id + "'").with("input", "'of " + id + "'");
    }

    private static CaseJson withRows(CaseJson aCase, String... names) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            rows.append(i == 0 ? "[" : ",")
                    .append("{ 'name': '" + names[i] + "', 'input': " + i + ", 'expect': { 'fails': {} } }");
        }
        return aCase.without("expect").with("rows", rows + "]");
    }

    @Test
    void findNothingWrongWithAGoodCase() {
        assertThat(problems(CaseJson.good())).isEmpty();
    }

    @Test
    void locateWhatIsWrong() {
        Corpus corpus = CaseJson.load(other("first"), CaseJson.good().with("features", "['nonsense']"));

        assertThat(corpus.problems()).allSatisfy(problem -> {
            assertThat(problem.origin().pointer()).isEqualTo("/cases/1");
            assertThat(problem.origin().line()).isEqualTo(3);
        });
    }

    @Test
    void reportAProblemOfACaseOnceForAllItsRows() {
        CaseJson aCase = withRows(CaseJson.good(), "one", "two").with("features", "['nonsense', 'virtual-time']");

        assertThat(problems(aCase))
                .filteredOn(text -> text.contains("which there is not"))
                .hasSize(1);
    }

    @Nested
    class OfIds {

        @Test
        void refuseAnIdThatIsTaken() {
            assertThat(problems(CaseJson.good(), CaseJson.good().with("input", "2")))
                    .singleElement()
                    .asString()
                    .startsWith("case 'a-case' has an id that is taken at ");
        }

        @Test
        void refuseTheIdOfACaseThatHasRows() {
            CaseJson rows = withRows(other("a-case").withState("{ 'Type': 'Succeed' }"), "one", "two");

            assertThat(problems(CaseJson.good(), rows)).isNotEmpty().allMatch(text -> text.contains("taken"));
        }

        @Test
        void refuseTheIdOfAnotherCaseWithOtherRows() {
            CaseJson other = withRows(other("a-case").withState("{ 'Type': 'Succeed' }"), "three", "four");

            assertThat(problems(withRows(CaseJson.good(), "one", "two"), other))
                    .isNotEmpty()
                    .allMatch(text -> text.contains("taken"));
        }

        @Test
        void refuseARowNameThatIsTaken() {
            assertThat(problems(withRows(CaseJson.good(), "one", "one")))
                    .singleElement()
                    .asString()
                    .startsWith("case 'a-case' has two rows 'a-case[one]'");
        }

        @Test
        void refuseAnAliasThatIsAnId() {
            assertThat(problems(CaseJson.good(), other("b-case").with("aliases", "['a-case']")))
                    .singleElement()
                    .asString()
                    .startsWith("case 'b-case' has the alias 'a-case', which is taken at ");
        }

        @Test
        void refuseAnIdThatIsAnAlias() {
            assertThat(problems(other("b-case").with("aliases", "['a-case']"), CaseJson.good()))
                    .singleElement()
                    .asString()
                    .contains("taken at ");
        }

        @Test
        void acceptTheAliasesOfACaseWithRows() {
            assertThat(problems(withRows(CaseJson.good(), "one", "two").with("aliases", "['former']")))
                    .isEmpty();
        }
    }

    @Test
    void refuseAnUnknownRequirement() {
        assertThat(problems(CaseJson.good().with("requirements", "['no.such']")))
                .containsExactly("case 'a-case' names the requirement 'no.such', which the catalogue does not have;"
                        + " take an id of requirements.jsonl");
    }

    @Nested
    class OfFeatures {

        @Test
        void refuseAnUnknownFeature() {
            assertThat(problems(CaseJson.good().with("features", "['jsonat']")))
                    .anyMatch(text -> text.startsWith("case 'a-case' names the feature 'jsonat', which there is not;"));
        }

        @Test
        void refuseAFeatureThatIsNotNeeded() {
            assertThat(problems(CaseJson.good().with("features", "['jsonata']")))
                    .containsExactly("case 'a-case' lists the features [jsonata], but needs []; list those");
        }

        @Test
        void refuseAMissingFeature() {
            assertThat(problems(CaseJson.good().with("clock", "'2024-11-22T00:00:00Z'")))
                    .containsExactly("case 'a-case' lists the features [], but needs [fixed-clock]; list those");
        }

        @Test
        void acceptFeaturesThatDoNotFollowFromTheCase() {
            assertThat(problems(CaseJson.good().with("features", "['context-object']")))
                    .isEmpty();
        }

        @Test
        void acceptAFeatureThatOneRowNeeds() {
            CaseJson aCase = CaseJson.good()
                    .without("expect")
                    .with("features", "['fixed-clock']")
                    .with("rows", """
                            [{ 'name': 'clock', 'clock': '2024-11-22T00:00:00Z', 'expect': { 'fails': {} } },
                             { 'name': 'no-clock', 'expect': { 'fails': {} } }]
                            """);

            assertThat(problems(aCase)).isEmpty();
        }
    }

    @Nested
    class OfTaskScripts {

        @Test
        void refuseATaskWithoutScript() {
            assertThat(problems(CaseJson.good().withState(TASK)))
                    .containsExactly("case 'a-case' has no task script for [urn:task:x]; add one to 'tasks'");
        }

        @Test
        void refuseAScriptOfNoTask() {
            assertThat(problems(CaseJson.good().with("tasks", "{ 'urn:task:y': [{ 'echo': true }] }")))
                    .containsExactly(
                            "case 'a-case' scripts the resource 'urn:task:y', which no state has; remove the script");
        }

        @Test
        void acceptATaskWithoutScriptInADefinitionThatIsRejected() {
            CaseJson aCase = CaseJson.good()
                    .withState(TASK)
                    .with(
                            "expect",
                            "{ 'rejected': { 'phase': 'validate', 'requirement': '" + CaseJson.someRequirement()
                                    + "' } }");

            assertThat(problems(aCase)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{ 'Type': 'Parallel', 'End': true," + " 'Branches': [{ 'StartAt': 'B', 'States': { 'B': @ } }] }",
                    "{ 'Type': 'Map', 'End': true, 'Iterator': { 'StartAt': 'B', 'States': { 'B': @ } } }"
                })
        void lookIntoInnerMachines(String state) {
            assertThat(problems(CaseJson.good().withState(state.replace("@", TASK))))
                    .containsExactly("case 'a-case' has no task script for [urn:task:x]; add one to 'tasks'");
        }

        @Test
        void countReadersAndWritersAsTasks() {
            CaseJson aCase = CaseJson.good()
                    .with("features", "['item-reader', 'result-writer']")
                    .withState("""
                            { 'Type': 'Map', 'End': true, 'Iterator': {},
                              'ItemReader': { 'Resource': 'urn:read' }, 'ResultWriter': { 'Resource': 'urn:write' } }
                            """);

            assertThat(problems(aCase))
                    .containsExactly("case 'a-case' has no task script for [urn:read, urn:write]; add one to 'tasks'");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Test that the input is kept", "tests the input", "Checks that x is y", "The input should work"})
    void refuseATitleThatSpeaksOfTesting(String title) {
        assertThat(problems(CaseJson.good().with("title", "'" + title + "'")))
                .containsExactly("case 'a-case' has a title that speaks of testing; state the expected behaviour");
    }

    @Test
    void refuseATitleWithAFullStop() {
        assertThat(problems(CaseJson.good().with("title", "'The input is kept.'")))
                .containsExactly("case 'a-case' has a title with a full stop; remove it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Testimony is kept as it is", "A data test of a string fails", "Checksums are kept"})
    void acceptATitleWithWordsThatLookAlike(String title) {
        assertThat(problems(CaseJson.good().with("title", "'" + title + "'"))).isEmpty();
    }

    @Nested
    class OfRejections {

        private static final String REJECTED = "{ 'rejected': { 'phase': 'validate', 'requirement': 'no.such' } }";

        @Test
        void refuseARequirementThatIsNotAmongTheCases() {
            assertThat(problems(CaseJson.good().with("expect", REJECTED)))
                    .containsExactly("case 'a-case' is rejected for 'no.such', which is not among its requirements;"
                            + " add it to 'requirements'");
        }

        @Test
        void lookAtEachAlternative() {
            assertThat(problems(
                            CaseJson.good().with("expect", "{ 'oneOf': [{ 'timesOut': true }, " + REJECTED + "] }")))
                    .hasSize(1);
        }

        @Test
        void lookAtTheExpectationOfAws() {
            CaseJson aCase = CaseJson.good()
                    .with(
                            "dialects",
                            "{ 'aws': { 'expect': " + REJECTED
                                    + ", 'evidence': [{ 'kind': 'aws-documented', 'source': 'x' }] } }");

            assertThat(problems(aCase)).hasSize(1);
        }
    }

    @Test
    void demandTheFeatureVirtualTimeOfALongCase() {
        String expect = "{ 'fails': {}, 'elapsed': 11 }";

        assertThat(problems(CaseJson.good().with("expect", expect)))
                .containsExactly(
                        "case 'a-case' takes 11 seconds;" + " shorten its waits, or add the feature 'virtual-time'");
        assertThat(problems(CaseJson.good().with("expect", expect).with("features", "['virtual-time']")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ 'fails': { 'cause': { 'pattern': '(' } } }",
                "{ 'oneOf': [{ 'timesOut': true }, { 'fails': { 'cause': { 'pattern': '(?=a)' } } }] }",
                "{ 'succeeds': { 'outputSchema': { 'pattern': '(' } } }",
                "{ 'timesOut': true, 'invocations': { 'inOrder': [{ 'resource': 'r', 'inputSchema': { 'pattern': '(' } }] } }"
            })
    void refuseWhatCannotBeMatched(String expect) {
        assertThat(problems(CaseJson.good().with("expect", expect))).hasSize(1);
    }

    @Test
    void refuseTwins() {
        assertThat(problems(CaseJson.good(), CaseJson.good().with("id", "'b-case'")))
                .containsExactly("case 'b-case' tells the engine the same as 'a-case'; merge the two");
    }

    @Test
    void acceptCasesThatDifferInOneThing() {
        assertThat(problems(
                        CaseJson.good(),
                        CaseJson.good().with("id", "'b-case'").with("input", "null"),
                        CaseJson.good().with("id", "'c-case'").without("input")))
                .isEmpty();
    }

    @Nested
    class OfRules {

        @Test
        void refuseARuleThatIsNotInTheList() {
            CaseJson refused =
                    CaseJson.good().with("expect", "{ 'rejected': { 'phase': 'validate', 'rule': 'no-such-rule' } }");
            CaseJson warned = other("warned")
                    .with("expect", "{ 'fails': {}, 'warnings': [{ 'rule': 'no-such-rule', 'at': '' }] }");

            assertThat(problems(refused, warned))
                    .hasSize(2)
                    .allMatch(text -> text.contains("names the rule 'no-such-rule', which there is not"));
        }

        @Test
        void refuseADifferenceThatIsNotInTheList() {
            assertThat(problems(CaseJson.good().with("dialects", aws("no-such-difference", "{ 'timesOut': true }"))))
                    .containsExactly("case 'a-case' names the difference 'no-such-difference', which there is not;"
                            + " take an id of differences.jsonl");
        }

        @Test
        void refuseADifferenceThatIsNone() {
            String same = "{ 'succeeds': { 'output': 1 } }";

            assertThat(problems(CaseJson.good().with("dialects", aws("default-task-timeout", same))))
                    .containsExactly("case 'a-case' expects of AWS what the specification says; remove 'dialects'");
        }

        @Test
        void acceptADifferenceOfTheList() {
            assertThat(problems(CaseJson.good().with("dialects", aws("default-task-timeout", "{ 'timesOut': true }"))))
                    .isEmpty();
        }

        private static String aws(String difference, String expect) {
            return "{ 'aws': { 'difference': '" + difference + "', 'expect': " + expect
                    + ", 'evidence': [{ 'kind': 'aws-documented', 'source': 'a page' }] } }";
        }

        @Test
        void acceptARuleOfTheList() {
            assertThat(problems(CaseJson.good()
                            .with("expect", "{ 'rejected': { 'phase': 'validate', 'rule': 'next-target' } }")))
                    .isEmpty();
        }
    }
}
