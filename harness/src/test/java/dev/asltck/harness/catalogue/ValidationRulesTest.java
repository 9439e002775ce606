package dev.asltck.harness.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.catalogue.ValidationRule.Kind;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of rules is well-formed. That they are obeyed is for the cases to show. */
class ValidationRulesTest {

    /** Guards against a list that is not found. */
    private static final int FEWEST_RULES = 200;

    private static final Collection<ValidationRule> RULES =
            Catalogue.published().rules().values();

    private static List<ValidationRule> ofKind(Kind kind) {
        return RULES.stream().filter(rule -> rule.kind() == kind).toList();
    }

    @Test
    void isNotNearlyEmpty() {
        assertThat(RULES).hasSizeGreaterThan(FEWEST_RULES);
    }

    @Test
    void hasIdsInKebabCase() {
        assertThat(RULES).extracting(ValidationRule::id).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void namesRequirementsOfTheCatalogue() {
        assertThat(RULES)
                .allSatisfy(
                        rule -> assertThat(Catalogue.published().requirements().keySet())
                                .containsAll(rule.requirements()));
    }

    @Test
    void saysHowMuchAProblemMatters() {
        assertThat(ofKind(Kind.FORBIDS))
                .allSatisfy(rule -> assertThat(rule.severities()).isNotEmpty());
        assertThat(ofKind(Kind.ACCEPTS))
                .hasSize(13)
                .allSatisfy(rule -> assertThat(rule.severities()).isEmpty());
    }

    @Test
    void tellsWhyInASentence() {
        assertThat(RULES).extracting(ValidationRule::why).allMatch(why -> why.endsWith("."));
        assertThat(RULES).extracting(ValidationRule::title).noneMatch(title -> title.endsWith("."));
    }
}
