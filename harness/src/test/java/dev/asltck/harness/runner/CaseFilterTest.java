package dev.asltck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.corpus.AwsExpectation;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CaseJson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFilterTest {

    private static Case aCase(String id, String chapter, List<String> features, List<String> aliases) {
        Case good = CaseJson.good().read();
        return new Case(
                id,
                aliases,
                good.title(),
                chapter,
                Optional.empty(),
                List.of("choice.default", "pass.result"),
                Optional.empty(),
                good.level(),
                features,
                good.evidence(),
                false,
                good.stimulus(),
                good.expectation(),
                Optional.of(new AwsExpectation(good.expectation(), Optional.of("no-choice-matched"))),
                good.origin());
    }

    private static final Case CASE = aCase(
            "choice-first-match[two]", "state-types/choice", List.of("jsonata", "variables"), List.of("former-id"));

    @ParameterizedTest
    @CsvSource({
        "choice-first-match[two],      true",
        "choice-first-match,           true",
        "choice-first-match[one],      false",
        "choice-*,                     true",
        "*-match,                      true",
        "*first*,                      true",
        "c*-f*[t*],                    true",
        "*,                            true",
        "choice,                       false",
        "Choice-*,                     false",
        "id:choice-first-match,        true",
        "former-id,                    true",
        "former-id[two],               true",
        "former-id[one],               false",
        "chapter:state-types/choice,   true",
        "chapter:state-types,          true",
        "chapter:state-types/*,        true",
        "chapter:state,                false",
        "chapter:choice,               false",
        "feature:jsonata,              true",
        "feature:var*,                 true",
        "feature:callback,             false",
        "requirement:choice.default,   true",
        "requirement:choice.*,         true",
        "requirement:choice,           false",
        "level:must,                   true",
        "level:should,                 false",
        "difference:no-choice-matched, true",
        "difference:no-*,              true",
        "difference:choice,            false",
        "not level:should,             true",
        "not not level:must,           true",
        "level:must and feature:jsonata,               true",
        "level:must and feature:callback,              false",
        "level:may or feature:jsonata,                 true",
        "level:may or feature:callback,                false",
        "chapter:state-types and not feature:jsonata,  false",
        "level:may and level:may or level:must,        true",
        "level:must or level:may and level:may,        true",
        "(level:must or level:may) and level:may,      false",
        "not (level:may or feature:callback),          true",
        "'  ( level:must )  ',                         true",
        "not level:may and level:must,                 true"
    })
    void selects(String expression, boolean selected) {
        assertThat(CaseFilter.parse(expression).test(CASE)).isEqualTo(selected);
    }

    @Test
    void selectsEverythingWithoutAnExpression() {
        assertThat(CaseFilter.ALL.test(CASE)).isTrue();
    }

    @Test
    void takesTheTopFolderForAChapter() {
        assertThat(CaseFilter.parse("chapter:structure").test(aCase("a", "structure", List.of(), List.of())))
                .isTrue();
        assertThat(CaseFilter.parse("chapter:structure").test(aCase("a", "", List.of(), List.of())))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "(",
                ")",
                "()",
                "not",
                "and",
                "a and",
                "or a",
                "a or or b",
                "a b",
                "(a",
                "a)",
                "colour:red",
                "level:",
                "id:",
                ":x"
            })
    void refusesWhatIsNoExpression(String expression) {
        assertThatThrownBy(() -> CaseFilter.parse(expression))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the filter '" + expression + "' is malformed: ");
    }

    @Test
    void saysWhichKeysThereAre() {
        assertThatThrownBy(() -> CaseFilter.parse("colour:red"))
                .hasMessageContaining("there is no key 'colour'; the keys are id, chapter, feature, requirement");
    }
}
