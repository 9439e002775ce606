package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskScriptLintTest {

    private static final String TASK = "{ 'Type': 'Task', 'Resource': 'urn:task:x', 'End': true }";

    @Test
    void refusesATaskWithoutScript() {
        assertThat(CaseJson.problems(CaseJson.good().withState(TASK)))
                .containsExactly("case 'a-case' has no task script for [urn:task:x]; add one to 'tasks'");
    }

    @Test
    void refusesAScriptOfNoTask() {
        assertThat(CaseJson.problems(CaseJson.good().with("tasks", "{ 'urn:task:y': [{ 'echo': true }] }")))
                .containsExactly(
                        "case 'a-case' scripts the resource 'urn:task:y', which no state has; remove the script");
    }

    @Test
    void acceptsATaskWithoutScriptInADefinitionThatIsRejected() {
        CaseJson aCase = CaseJson.good()
                .withState(TASK)
                .with(
                        "expect",
                        "{ 'rejected': { 'phase': 'validate', 'requirement': '" + CaseJson.someRequirement() + "' } }");

        assertThat(CaseJson.problems(aCase)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ 'Type': 'Parallel', 'End': true," + " 'Branches': [{ 'StartAt': 'B', 'States': { 'B': @ } }] }",
                "{ 'Type': 'Map', 'End': true, 'Iterator': { 'StartAt': 'B', 'States': { 'B': @ } } }"
            })
    void looksIntoInnerMachines(String state) {
        assertThat(CaseJson.problems(CaseJson.good().withState(state.replace("@", TASK))))
                .containsExactly("case 'a-case' has no task script for [urn:task:x]; add one to 'tasks'");
    }

    @Test
    void countsReadersAndWritersAsTasks() {
        CaseJson aCase = CaseJson.good()
                .with("features", "['item-reader', 'result-writer']")
                .withState("""
                        { 'Type': 'Map', 'End': true, 'Iterator': {},
                          'ItemReader': { 'Resource': 'urn:read' }, 'ResultWriter': { 'Resource': 'urn:write' } }
                        """);

        assertThat(CaseJson.problems(aCase))
                .containsExactly("case 'a-case' has no task script for [urn:read, urn:write]; add one to 'tasks'");
    }
}
