package dev.asltck.harness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.catalogue.ValidationRule.Kind;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.problem.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is shown to bite, and to leave alone what only looks like a mistake. */
class RuleCasesTest {

    /** Rules about what a case cannot say: the type of the machine, and the notation of the definition. */
    private static final Set<String> BESIDE_THE_CASE =
            Set.of("express-integrations", "yaml-syntax", "yaml-ambiguous-scalar");

    private static final int FEWEST_CASES = 400;

    private static final List<RuleCases> ALL = RuleCases.all();

    static Stream<RuleCases> rules() {
        return ALL.stream().filter(each -> !BESIDE_THE_CASE.contains(each.rule().id()));
    }

    static Stream<RuleCases> forbidding() {
        return rules().filter(each -> each.rule().kind() == Kind.FORBIDS);
    }

    @ParameterizedTest
    @MethodSource("forbidding")
    void findsAProblemAsGraveAsTheListSays(RuleCases each) {
        each.rule()
                .severities()
                .forEach((dialect, severity) -> assertThat(each.finding(severity, dialect))
                        .as("%s: %s in dialect %s", each.rule().id(), severity, dialect)
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leavesALookAlikeAlone(RuleCases each) {
        boolean onlyOfAws =
                !each.rule().severities().isEmpty() && !each.rule().severities().containsKey(Dialect.SPEC);

        assertThat(each.lookAlikes(onlyOfAws ? Dialect.AWS : Dialect.SPEC))
                .as(each.rule().id())
                .isNotEmpty();
    }

    @Test
    void showsWhereOtherRulesApplyAsWell() {
        assertThat(rules().filter(each -> each.rule().kind() == Kind.EXTENDS))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.finding(Severity.ERROR, Dialect.SPEC))
                        .as(each.rule().id())
                        .isNotEmpty());
    }

    @Test
    void hasEnoughCases() {
        assertThat(ALL.stream().mapToInt(each -> each.cases().size()).sum()).isGreaterThan(FEWEST_CASES);
    }

    @Test
    void hasNoFileWithoutARule() {
        Set<String> known = ALL.stream()
                .flatMap(each -> each.cases().stream())
                .map(Case::id)
                .collect(Collectors.toSet());

        assertThat(CorpusLoader.builtIn().stream()
                        .filter(each -> each.chapter().startsWith("validation/"))
                        .map(Case::id))
                .allMatch(known::contains);
    }
}
