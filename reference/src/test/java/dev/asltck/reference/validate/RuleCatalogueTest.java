package dev.asltck.reference.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.parse.Definition;
import dev.asltck.reference.parse.SpecCases;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The problems reported for the definitions of all cases are those that the published list of rules announces. */
class RuleCatalogueTest {

    private static final Map<String, JsonNode> RULES = SpecCases.rules().stream()
            .collect(Collectors.toMap(rule -> rule.path("id").stringValue(), Function.identity()));

    private static List<Reported> reported() {
        return SpecCases.cases().stream()
                .map(SpecCases::definition)
                .flatMap(definition -> Stream.of(Dialect.values())
                        .flatMap(dialect -> Definition.load(definition, dialect).problems().stream()
                                .map(problem -> new Reported(dialect, problem))))
                .toList();
    }

    private record Reported(Dialect dialect, Problem problem) {

        JsonNode rule() {
            return Objects.requireNonNull(RULES.get(problem.id()), problem.id());
        }

        String gravest() {
            return rule().path("severity")
                    .path(dialect.name().toLowerCase(Locale.ROOT))
                    .stringValue("");
        }
    }

    @Test
    void areOfRulesInTheList() {
        assertThat(reported())
                .extracting(each -> each.problem().id())
                .allSatisfy(id -> assertThat(RULES).containsKey(id));
    }

    @Test
    void areNoGraverThanTheListSays() {
        assertThat(reported())
                .filteredOn(each -> each.problem().severity() == Severity.ERROR)
                .allSatisfy(each -> assertThat(each.gravest()).isEqualTo("error"));
        assertThat(reported()).allSatisfy(each -> assertThat(each.gravest()).isIn("error", "warning"));
    }

    @Test
    void violateARequirementOfTheirRuleIfAny() {
        assertThat(reported())
                .filteredOn(each -> !each.problem().requirements().isEmpty())
                .allSatisfy(each -> assertThat(
                                each.rule().path("requirements").valueStream().map(JsonNode::stringValue))
                        .containsAnyElementsOf(each.problem().requirements()));
    }
}
