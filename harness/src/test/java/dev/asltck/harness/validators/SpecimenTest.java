package dev.asltck.harness.validators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.reference.dialect.Dialect;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecimenTest {

    private static final String REJECTED =
            "{ 'rejected': { 'phase': 'validate', 'requirement': 'choice.default.string' } }";
    private static final String SUCCEEDS = "{ 'succeeds': { 'output': 1 } }";

    private static Case expecting(String expect) {
        return CaseJson.good().with("expect", expect).read();
    }

    private static Case notBinding(String expect) {
        return CaseJson.good()
                .with("level", "'implementation-defined'")
                .with("expect", expect)
                .read();
    }

    private static Case differing(String expect, String inAws) {
        String evidence = "'evidence': [{ 'kind': 'aws-documented', 'source': 'a page' }]";
        return CaseJson.good()
                .with("expect", expect)
                .with("dialects", "{ 'aws': { 'expect': " + inAws + ", " + evidence + " } }")
                .read();
    }

    private static Specimen specimen(Case... cases) {
        List<Specimen> specimens = Specimen.of(List.of(cases));
        assertThat(specimens).hasSize(1);
        return specimens.get(0);
    }

    @Test
    void holdsTheCasesOfOneDefinition() {
        Case other = CaseJson.good().withState("{ 'Type': 'Succeed' }").read();

        List<Specimen> specimens = Specimen.of(List.of(expecting(SUCCEEDS), other, expecting(SUCCEEDS)));

        assertThat(specimens).extracting(each -> each.cases().size()).containsExactly(2, 1);
    }

    @Test
    void namesTheRequirementThatIsBroken() {
        Specimen specimen = specimen(expecting(REJECTED));

        assertThat(specimen.requirement(Dialect.SPEC)).isEqualTo("choice.default.string");
        assertThat(specimen.group(Dialect.SPEC)).isEqualTo("choice");
    }

    @Test
    void namesTheFirstRequirementOfAValidDefinition() {
        Case valid = expecting(SUCCEEDS);

        assertThat(specimen(valid).requirement(Dialect.SPEC))
                .isEqualTo(valid.requirements().get(0));
    }

    @Nested
    class Demands {

        @Test
        void refusalOfWhatIsRejected() {
            assertThat(specimen(expecting(REJECTED)).demand(Dialect.SPEC)).isEqualTo(Demand.REFUSE);
        }

        @Test
        void acceptanceOfWhatRuns() {
            assertThat(specimen(expecting(SUCCEEDS)).demand(Dialect.SPEC)).isEqualTo(Demand.ACCEPT);
        }

        @Test
        void nothingWhereTheSpecificationLeavesTheChoice() {
            Case open = expecting("{ 'oneOf': [" + REJECTED + "," + SUCCEEDS + "] }");

            assertThat(specimen(open).demand(Dialect.SPEC)).isEqualTo(Demand.EITHER);
        }

        @Test
        void refusalWhereOnlyThePhaseIsLeftOpen() {
            Case phases = expecting("{ 'oneOf': [" + REJECTED + "," + REJECTED.replace("validate", "parse") + "] }");

            assertThat(specimen(phases).demand(Dialect.SPEC)).isEqualTo(Demand.REFUSE);
        }

        @ParameterizedTest
        @ValueSource(strings = {REJECTED, SUCCEEDS})
        void nothingWhereTheCaseIsNotBinding(String expect) {
            assertThat(specimen(notBinding(expect)).demand(Dialect.SPEC)).isEqualTo(Demand.EITHER);
        }

        @Test
        void whatTheBindingOnesOfItsCasesDo() {
            assertThat(specimen(notBinding(SUCCEEDS), expecting(REJECTED)).demand(Dialect.SPEC))
                    .isEqualTo(Demand.REFUSE);
        }

        @Test
        void nothingWhereItsCasesDisagree() {
            assertThat(specimen(expecting(REJECTED), expecting(SUCCEEDS)).demand(Dialect.SPEC))
                    .isEqualTo(Demand.EITHER);
        }

        @Test
        void whatTheDialectExpects() {
            Specimen specimen = specimen(differing(REJECTED, SUCCEEDS));

            assertThat(specimen.demand(Dialect.SPEC)).isEqualTo(Demand.REFUSE);
            assertThat(specimen.demand(Dialect.AWS)).isEqualTo(Demand.ACCEPT);
        }

        @Test
        void nothingWhereAnAllowedRefusalForestallsAFailure() {
            String fails = "{ 'fails': { 'error': 'States.Runtime' } }";
            String choice = "{ 'oneOf': [" + REJECTED + "," + SUCCEEDS + "] }";

            assertThat(specimen(differing(choice, fails)).demand(Dialect.AWS)).isEqualTo(Demand.EITHER);
            assertThat(specimen(differing(choice, SUCCEEDS)).demand(Dialect.AWS))
                    .isEqualTo(Demand.ACCEPT);
            assertThat(specimen(expecting(fails)).demand(Dialect.AWS)).isEqualTo(Demand.ACCEPT);
        }
    }
}
