package dev.asltck.harness.validators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.validators.Answer.Kind;
import dev.asltck.reference.dialect.Dialect;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramValidatorTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    /** Long enough for a small program on a busy machine. */
    private static final Duration SHORT = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    /** The answers to some definitions, one after another. */
    private List<Answer> answers(Duration deadline, String... definitions) throws Exception {
        try (Validator validator = new ProgramValidator(FakeProgram.versatile(folder), deadline)) {
            List<Answer> answers = new ArrayList<>();
            for (String definition : definitions) {
                answers.add(validator.validate(definition, Dialect.SPEC));
            }
            return answers;
        }
    }

    @Test
    void describesItselfAsTheProgramDoes() throws Exception {
        try (Validator validator = new ProgramValidator(FakeProgram.versatile(folder), LONG)) {
            assertThat(validator.describe())
                    .isEqualTo(new ValidatorDescription("fake", "1.2", "https://example.com", "it says so", false));
        }
    }

    @Test
    void passesOnVerdictsAndMessages() throws Exception {
        assertThat(answers(LONG, "{}", "Refuse", "Crash", "\"\u0436\n"))
                .containsExactly(
                        new Answer(Kind.ACCEPTED, List.of()),
                        new Answer(Kind.REFUSED, List.of("no", "never")),
                        new Answer(Kind.CRASHED, List.of("TypeError")),
                        new Answer(Kind.ACCEPTED, List.of()));
    }

    @Nested
    class GoesOnWithTheNextDefinition {

        @Test
        void afterAProgramThatEnded() throws Exception {
            List<Answer> answers = answers(LONG, "Die", "Refuse");

            assertThat(answers).extracting(Answer::kind).containsExactly(Kind.CRASHED, Kind.REFUSED);
            assertThat(answers.get(0).messages())
                    .containsExactly("the program ended with exit code 7, saying: out of luck");
        }

        @Test
        void afterAProgramThatHung() throws Exception {
            List<Answer> answers = answers(SHORT, "Hang", "Refuse");

            assertThat(answers).extracting(Answer::kind).containsExactly(Kind.HUNG, Kind.REFUSED);
            assertThat(answers.get(0).messages()).containsExactly("no answer within 3 seconds");
        }

        @Test
        void afterGarbage() throws Exception {
            List<Answer> answers = answers(LONG, "Garbage", "WrongId", "Refuse");

            assertThat(answers).extracting(Answer::kind).containsExactly(Kind.ERRORED, Kind.ERRORED, Kind.REFUSED);
            assertThat(answers.get(0).messages())
                    .containsExactly("the program printed what is no line of the protocol: Validating...");
        }
    }

    @Test
    void givesUpAProgramThatBreaksDownTooOften() throws Exception {
        String[] definitions = new String[22];
        Arrays.fill(definitions, "Die");

        List<Answer> answers = answers(LONG, definitions);

        assertThat(answers.subList(0, 20)).extracting(Answer::kind).containsOnly(Kind.CRASHED);
        assertThat(answers.subList(20, 22)).extracting(Answer::kind).containsOnly(Kind.ERRORED);
        assertThat(answers.get(20).messages()).containsExactly("not asked: the program has broken down 20 times");
    }

    @Nested
    class CannotBeStarted {

        @Test
        void withoutTheProgram() {
            assertThatThrownBy(() -> new ProgramValidator(folder.resolve("none"), LONG))
                    .isInstanceOf(AdapterException.class)
                    .hasMessageContaining("cannot be started");
        }

        @Test
        void withAProgramThatEndsBeforeItDescribesItself() throws IOException {
            Path program = FakeProgram.script(folder, "echo 'no such module' >&2\nexit 1\n");

            assertThatThrownBy(() -> new ProgramValidator(program, LONG))
                    .isInstanceOf(AdapterException.class)
                    .hasMessage("the program ended with exit code 1, saying: no such module");
        }

        @Test
        void withAProgramThatPrintsNoDescription() throws IOException {
            Path program = FakeProgram.script(folder, "echo '{\"name\":5}'\ntail -f /dev/null\n");

            assertThatThrownBy(() -> new ProgramValidator(program, LONG))
                    .isInstanceOf(AdapterException.class)
                    .hasMessageContaining("no line of the protocol: {\"name\":5}");
        }
    }
}
