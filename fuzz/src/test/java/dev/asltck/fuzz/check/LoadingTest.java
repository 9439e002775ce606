package dev.asltck.fuzz.check;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.reference.problem.Location;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Severity;
import dev.asltck.reference.problem.Validated;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each promise can be broken. */
class LoadingTest {

    private static final String TEXT = "{\"a\": [1, 2],\r\n \"b/c\": {}}";

    private static final Problem WARNING = problem(Severity.WARNING, "/a", 1, 7);

    @Test
    void findsNothingInWarnings() {
        assertThatCode(() -> Loading.check(TEXT, valid(WARNING, WARNING))).doesNotThrowAnyException();
    }

    @Test
    void findsAValueBesideErrors() {
        Problem error = problem(Severity.ERROR, "/a", 1, 7);

        assertFinding("A value although", valid(error));
        assertFinding("A value although", new Validated<>(Optional.empty(), List.of(WARNING)));
    }

    @Test
    void findsDisorder() {
        assertFinding("Problems out of order", valid(problem(Severity.WARNING, "/b~1c", 2, 2), WARNING));
    }

    @Test
    void findsTooManyProblems() {
        assertFinding(
                "More problems than",
                valid(Collections.nCopies(TEXT.length() + 11, WARNING).toArray(Problem[]::new)));
    }

    @ParameterizedTest
    @CsvSource({"1, 15", "2, 13", "3, 1", "1, 0", "0, 1"})
    void findsALocationOutsideOfTheText(int line, int column) {
        assertFinding("Outside of the text", valid(problem(Severity.WARNING, "/a", line, column)));
    }

    @ParameterizedTest
    @CsvSource({"1, 14", "2, 12", "1, 1"})
    void findsNothingInALocationInTheText(int line, int column) {
        assertThatCode(() -> Loading.check(TEXT, valid(problem(Severity.WARNING, "/a", line, column))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/0/x", "/x/y", "/b/c"})
    void findsAPointerThatLeadsNowhere(String at) {
        assertFinding("At no value", valid(problem(Severity.WARNING, at, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "/a/1", "/a/2", "/x", "/b~1c", "/b~1c/x"})
    void findsNothingInAPointerToAValueOrItsAbsence(String at) {
        assertThatCode(() -> Loading.check(TEXT, valid(problem(Severity.WARNING, at, 1, 1))))
                .doesNotThrowAnyException();
    }

    private static void assertFinding(String beginning, Validated<?> loaded) {
        assertThatThrownBy(() -> Loading.check(TEXT, loaded))
                .isInstanceOf(Finding.class)
                .hasMessageStartingWith(beginning);
    }

    private static Validated<String> valid(Problem... problems) {
        return new Validated<>(Optional.of("value"), List.of(problems));
    }

    private static Problem problem(Severity severity, String at, int line, int column) {
        return new Problem("id", severity, at, new Location(line, column), "message", Optional.empty(), List.of());
    }
}
