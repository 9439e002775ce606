package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.catalogue.Catalogue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DerivedFeaturesTest {

    private static Set<String> featuresOfState(String state) {
        return DerivedFeatures.of(CaseJson.good().withState(state).read());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("states")
    void followFromAState(String features, String state) {
        Set<String> expected = features.isEmpty() ? Set.of() : Set.of(features.split(" "));

        assertThat(featuresOfState(state)).isEqualTo(expected);
    }

    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of("", "{ 'Type': 'Pass', 'Result': { 'Assign': 1, 'Credentials': 2 } }"),
                Arguments.of("jsonata", "{ 'Type': 'Pass', 'QueryLanguage': 'JSONata' }"),
                Arguments.of("", "{ 'Type': 'Pass', 'QueryLanguage': 'JSONPath' }"),
                Arguments.of("variables", "{ 'Type': 'Pass', 'Assign': {} }"),
                Arguments.of("variables", "{ 'Type': 'Choice', 'Choices': [{ 'Assign': {} }] }"),
                Arguments.of("variables", "{ 'Type': 'Task', 'Catch': [{}, { 'Assign': {} }] }"),
                Arguments.of("", "{ 'Type': 'Task', 'Retry': [{ 'Assign': {} }] }"),
                Arguments.of("variables", "{ 'Type': 'Pass', 'InputPath': '$v' }"),
                Arguments.of("", "{ 'Type': 'Pass', 'InputPath': '$', 'OutputPath': '$$.v', 'ResultPath': '$.v' }"),
                Arguments.of("variables", "{ 'Type': 'Choice', 'Choices': [{}, { 'Variable': '$v[0]' }] }"),
                Arguments.of(
                        "variables",
                        "{ 'Type': 'Choice', 'Choices': [{ 'And': [{}, { 'Not': { 'NumericEqualsPath': '$_v' } }] }] }"),
                Arguments.of("", "{ 'Type': 'Choice', 'Choices': [{ 'Variable': '$.k', 'StringEquals': '$v' }] }"),
                Arguments.of("variables", "{ 'Parameters': { 'a': [{ 'b.$': '$v.c' }] } }"),
                Arguments.of("", "{ 'Parameters': { 'aPath': '$v', 'a': { 'Variable': '$v' } } }"),
                Arguments.of("", "{ 'Result': { 'b.$': '$v' } }"),
                Arguments.of("intrinsics variables", "{ 'Parameters': { 'b.$': 'States.Format($.x, $v)' } }"),
                Arguments.of("intrinsics", "{ 'Parameters': { 'b.$': 'States.Array(\\u0027{}, $v\\u0027, $.x)' } }"),
                Arguments.of("jsonata", "{ 'QueryLanguage': 'JSONata', 'InputPath': '$v' }"),
                Arguments.of("intrinsics", "{ 'Parameters': { 'a': { 'b.$': 'States.Format($.x)' } } }"),
                Arguments.of("intrinsics", "{ 'ResultSelector': { 'b.$': 'States.Array()' } }"),
                Arguments.of("intrinsics-2022 item-selector", "{ 'ItemSelector': { 'b.$': 'States.UUID()' } }"),
                Arguments.of(
                        "intrinsics intrinsics-2022",
                        "{ 'Parameters': { 'b.$': 'States.JsonToString(States.ArrayUnique($.a))' } }"),
                Arguments.of("", "{ 'Parameters': { 'b': 'States.UUID()' } }"),
                Arguments.of("", "{ 'Parameters': { 'b.$': 'States.Unheard()' } }"),
                Arguments.of("", "{ 'Result': { 'b.$': 'States.UUID()' } }"),
                Arguments.of("jsonata", "{ 'QueryLanguage': 'JSONata', 'Arguments': { 'b.$': 'States.UUID()' } }"),
                Arguments.of("dynamic-timeouts", "{ 'Type': 'Task', 'TimeoutSecondsPath': '$.t' }"),
                Arguments.of("dynamic-timeouts heartbeat", "{ 'Type': 'Task', 'HeartbeatSecondsPath': '$.t' }"),
                Arguments.of("heartbeat", "{ 'Type': 'Task', 'HeartbeatSeconds': 1 }"),
                Arguments.of("credentials", "{ 'Type': 'Task', 'Credentials': {} }"),
                Arguments.of("callback", "{ 'Type': 'Task', 'Resource': 'urn:x.waitForTaskToken' }"),
                Arguments.of("", "{ 'Type': 'Task', 'Resource': 'urn:waitForTaskToken.x' }"),
                Arguments.of("dynamic-fail", "{ 'Type': 'Fail', 'ErrorPath': '$.e' }"),
                Arguments.of("dynamic-fail intrinsics", "{ 'Type': 'Fail', 'CausePath': 'States.Format($.x)' }"),
                Arguments.of("retry-limits", "{ 'Type': 'Task', 'Retry': [{ 'MaxDelaySeconds': 1 }] }"),
                Arguments.of("retry-limits", "{ 'Type': 'Task', 'Retry': [{}, { 'JitterStrategy': 'FULL' }] }"),
                Arguments.of("item-processor", "{ 'Type': 'Map', 'ItemProcessor': {} }"),
                Arguments.of("", "{ 'Type': 'Map', 'Iterator': {} }"),
                Arguments.of("item-reader", "{ 'Type': 'Map', 'ItemReader': {} }"),
                Arguments.of("item-batcher", "{ 'Type': 'Map', 'ItemBatcher': {} }"),
                Arguments.of("result-writer", "{ 'Type': 'Map', 'ResultWriter': {} }"),
                Arguments.of("tolerated-failure", "{ 'Type': 'Map', 'ToleratedFailurePercentagePath': '$.p' }"),
                Arguments.of(
                        "distributed-map item-processor",
                        "{ 'Type': 'Map', 'ItemProcessor': { 'ProcessorConfig': { 'Mode': 'DISTRIBUTED' } } }"),
                Arguments.of(
                        "item-processor",
                        "{ 'Type': 'Map', 'ItemProcessor': { 'ProcessorConfig': { 'Mode': 'INLINE' } } }"));
    }

    @Test
    void followFromTheMachine() {
        Case aCase = CaseJson.good()
                .with("definition", "{ 'QueryLanguage': 'JSONata', 'States': {} }")
                .read();

        assertThat(DerivedFeatures.of(aCase)).containsExactly("jsonata");
    }

    @Test
    void followFromInnerMachines() {
        assertThat(
                        featuresOfState(
                                "{ 'Branches': [{ 'States': { 'M': { 'ItemProcessor': { 'States': { 'X': { 'Assign': 1 } } } } } }] }"))
                .containsExactly("item-processor", "variables");
    }

    @Test
    void followFromMembersOfTheCase() {
        Case aCase = CaseJson.good()
                .with("context", "{ 'x': 1 }")
                .with("clock", "'2024-11-22T00:00:00Z'")
                .without("definition")
                .with("definitionText", "'{'")
                .read();

        assertThat(DerivedFeatures.of(aCase)).containsExactly("context-injection", "definition-text", "fixed-clock");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void takeMalformedDefinitionsAsTheyAre(String definition) {
        Case aCase = CaseJson.good().with("definition", definition).read();

        assertThat(DerivedFeatures.of(aCase)).isEmpty();
    }

    static List<String> malformed() {
        return List.of(
                "{}",
                "{ 'States': 1 }",
                "{ 'States': [1, null, {}] }",
                "{ 'States': { 'A': 'x', 'B': null, 'C': [] } }",
                "{ 'States': { 'A': { 'Choices': 1, 'Catch': {}, 'Retry': 'x', 'Branches': 3, 'Iterator': [] } } }",
                "{ 'States': { 'A': { 'Resource': 1, 'QueryLanguage': {} } } }");
    }

    /** Each derived feature of the list has to be tested above. */
    @Test
    void areAllTested() {
        Set<String> tested = states().flatMap(
                        each -> Stream.of(String.valueOf(each.get()[0]).split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
        tested.addAll(Set.of("context-injection", "definition-text", "fixed-clock"));

        assertThat(tested)
                .containsAll(CaseJson.catalogue().features().values().stream()
                        .filter(Catalogue.Feature::derived)
                        .map(Catalogue.Feature::id)
                        .toList());
    }
}
