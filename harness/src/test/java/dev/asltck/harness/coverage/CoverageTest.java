package dev.asltck.harness.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CaseJson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

    private static final String SUCCEEDS = "{ 'succeeds': { 'output': 1 } }";
    private static final String FAILS = "{ 'fails': {} }";

    @Nested
    class TheSideOfACase {

        @ParameterizedTest(name = "{0} {1} is {2}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "runtime | { 'succeeds': { 'output': 1 } } | POSITIVE",
                    "runtime | { 'succeeds': { 'outputSchema': {} } } | POSITIVE",
                    "runtime | { 'fails': {} } | NEGATIVE",
                    "runtime | { 'timesOut': true } | NEGATIVE",
                    "runtime | { 'rejected': { 'phase': 'validate', 'requirement': 'x.y' } } | NEGATIVE",
                    "runtime | { 'rejected': { 'phase': 'validate', 'requirement': 'x.other' } } | NEITHER",
                    "runtime | { 'oneOf': [{ 'fails': {} }, { 'succeeds': { 'output': 1 } }] } | NEITHER",
                    "interpreter-defined | { 'fails': {} } | NEGATIVE",
                    "static | { 'succeeds': { 'output': 1 } } | POSITIVE",
                    "static | { 'fails': {} } | POSITIVE",
                    "static | { 'rejected': { 'phase': 'parse', 'requirement': 'x.y' } } | NEGATIVE",
                    "static | { 'rejected': { 'phase': 'parse', 'requirement': 'x.other' } } | NEITHER",
                    "static | { 'oneOf': [{ 'rejected': { 'phase': 'validate', 'requirement': 'x.y' } }, { 'fails': {} }] } | NEGATIVE",
                })
        void followsFromWhatIsExpected(String kind, String expect, Side side) {
            Requirement requirement = requirement("MUST", kind);

            assertThat(Side.of(aCase(expect), requirement)).isEqualTo(side);
        }

        @Test
        void isThatInTheSpecificationsDialect() {
            Case both = CaseJson.good()
                    .with("expect", SUCCEEDS)
                    .with(
                            "dialects",
                            "{ 'aws': { 'expect': { 'fails': {} }, 'evidence': [{ 'kind': 'aws-documented', 'source': 'x' }] } }")
                    .read();

            assertThat(Side.of(both, requirement("MUST", "runtime"))).isEqualTo(Side.POSITIVE);
        }
    }

    @Nested
    class ARequirement {

        @Test
        void lacksACase() {
            assertThat(gaps(requirement("MAY", "static"))).containsExactly(Gap.NO_CASE);
            assertThat(gaps(requirement("MUST", "static"))).containsExactly(Gap.NO_CASE);
        }

        @Test
        void lacksASideIfItIsBinding() {
            assertThat(gaps(requirement("MUST", "runtime"), SUCCEEDS)).containsExactly(Gap.NO_NEGATIVE_CASE);
            assertThat(gaps(requirement("MUST NOT", "runtime"), FAILS)).containsExactly(Gap.NO_POSITIVE_CASE);
            assertThat(gaps(requirement("MUST", "runtime"), SUCCEEDS, FAILS)).isEmpty();
            assertThat(gaps(requirement("BEHAVIOUR", "runtime"), FAILS)).isEmpty();
        }

        @Test
        void lacksBothSidesIfNoCaseTakesOne() {
            String open = "{ 'oneOf': [" + SUCCEEDS + ", " + FAILS + "] }";

            assertThat(gaps(requirement("MUST", "runtime"), open))
                    .containsExactly(Gap.NO_POSITIVE_CASE, Gap.NO_NEGATIVE_CASE);
        }

        @Test
        void lacksNothingThatIsImpossible() {
            Optional<String> why = Optional.of("because");
            Optional<String> none = Optional.empty();

            assertThat(gaps(requirement(why, none, none))).isEmpty();
            assertThat(gaps(requirement(none, why, none), FAILS)).isEmpty();
            assertThat(gaps(requirement(none, none, why), SUCCEEDS)).isEmpty();
            assertThat(gaps(requirement(none, none, why))).containsExactly(Gap.NO_CASE);
        }
    }

    @Test
    void countsByChapter() {
        Case only = aCase(SUCCEEDS);
        Requirement covered = named(only.requirements().get(0), "a/b");
        Requirement bare = named("other", "c");

        Coverage coverage = Coverage.of(List.of(covered, bare), List.of(only));

        assertThat(coverage.byChapter()).containsOnlyKeys("a/b", "c");
        assertThat(coverage.covered()).isEqualTo(1);
        assertThat(coverage.gaps()).extracting(RequirementCoverage::requirement).containsExactly(bare);
    }

    @Test
    void linksCasesWithTheRequirementsThatAreWanted() {
        Case only = aCase(SUCCEEDS);
        Requirement wanted = named(only.requirements().get(0), "a");

        assertThat(CaseCoverage.of(List.of(wanted), List.of(only)))
                .singleElement()
                .satisfies(each -> assertThat(each.on(Side.POSITIVE)).containsExactly(wanted.id()));
        assertThat(CaseCoverage.of(List.of(named("other", "a")), List.of(only))).isEmpty();
    }

    private static List<Gap> gaps(Requirement requirement, String... expectations) {
        List<RequirementCoverage.CoveringCase> cases = List.of(expectations).stream()
                .map(CoverageTest::aCase)
                .map(each -> new RequirementCoverage.CoveringCase(each, Side.of(each, requirement)))
                .toList();
        return new RequirementCoverage(requirement, cases).gaps();
    }

    private static Case aCase(String expect) {
        return CaseJson.good().with("expect", expect).read();
    }

    private static Requirement requirement(String level, String kind) {
        return new Requirement(
                "x.y",
                "#x",
                "x",
                level,
                "both",
                kind,
                "It is so.",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Requirement requirement(
            Optional<String> untestable, Optional<String> whyNoPositive, Optional<String> whyNoNegative) {
        return new Requirement(
                "x.y", "#x", "x", "MUST", "both", "runtime", "It is so.", untestable, whyNoPositive, whyNoNegative);
    }

    private static Requirement named(String id, String chapter) {
        return new Requirement(
                id,
                "#x",
                chapter,
                "MAY",
                "both",
                "static",
                "It is so.",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
