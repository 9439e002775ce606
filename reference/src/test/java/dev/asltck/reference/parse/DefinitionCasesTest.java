package dev.asltck.reference.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.model.StateMachine;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Severity;
import dev.asltck.reference.problem.Validated;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Loads the definition of every case: exactly those are refused that the case says are, and for that reason. Where a case names the rule,
 * it is about that rule alone, so that nothing else may be said.
 */
class DefinitionCasesTest {

    /** Cases whose evidence for AWS is in doubt. */
    private static final Set<String> DISPUTED = Set.of("refpath-itemspath-wildcard");

    static Stream<Arguments> cases() {
        return SpecCases.cases().stream()
                .flatMap(specCase -> Stream.of(Dialect.values())
                        .filter(dialect -> holdsIn(dialect, specCase))
                        .map(dialect -> Arguments.of(specCase.path("id").stringValue(), dialect, specCase)));
    }

    /** A case of one dialect says nothing about the other. */
    private static boolean holdsIn(Dialect dialect, JsonNode specCase) {
        String only = specCase.path("dialect").stringValue("");
        return only.isEmpty() || only.equals(dialect.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void refusesWhatTheCaseSays(String id, Dialect dialect, JsonNode specCase) {
        assumeFalse(dialect == Dialect.AWS && DISPUTED.contains(id));
        Validated<StateMachine> loaded = Definition.load(SpecCases.definition(specCase), dialect);

        for (JsonNode expectation : expectations(specCase, dialect)) {
            if (expectation.has("rejected")) {
                assertRefused(loaded, expectation.path("rejected"));
            } else {
                assertAccepted(loaded, expectation);
            }
        }
    }

    private static List<JsonNode> expectations(JsonNode specCase, Dialect dialect) {
        return Stream.concat(Stream.of(specCase), specCase.path("rows").valueStream())
                .map(part -> expectation(part, dialect))
                .filter(JsonNode::isObject)
                .toList();
    }

    private static JsonNode expectation(JsonNode part, Dialect dialect) {
        JsonNode ofAws = part.at("/dialects/aws/expect");
        return dialect == Dialect.AWS && ofAws.isObject() ? ofAws : part.path("expect");
    }

    private static void assertRefused(Validated<StateMachine> loaded, JsonNode rejected) {
        List<Problem> errors = errors(loaded);

        assertThat(loaded.value()).isEmpty();
        assertThat(errors).anySatisfy(problem -> {
            if (rejected.has("requirement")) {
                assertThat(problem.requirements())
                        .contains(rejected.path("requirement").stringValue());
            }
            assertThat(problem.at()).isEqualTo(rejected.path("at").stringValue(problem.at()));
        });
        if (rejected.has("rule")) {
            assertThat(errors)
                    .as("problems of one mistake")
                    .extracting(Problem::id)
                    .containsExactly(rejected.path("rule").stringValue());
        }
    }

    private static void assertAccepted(Validated<StateMachine> loaded, JsonNode expectation) {
        boolean mayBeRejected = expectation.path("oneOf").valueStream().anyMatch(outcome -> outcome.has("rejected"));
        assumeFalse(mayBeRejected);

        assertThat(errors(loaded)).isEmpty();
        assertThat(loaded.value()).isPresent();
    }

    private static List<Problem> errors(Validated<StateMachine> loaded) {
        return loaded.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }
}
