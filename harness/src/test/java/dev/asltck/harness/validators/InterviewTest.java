package dev.asltck.harness.validators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.validators.Answer.Kind;
import dev.asltck.reference.dialect.Dialect;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewTest {

    private static final List<Specimen> ONE_INVALID_ONE_VALID = Specimen.of(List.of(
            CaseJson.good()
                    .withState("{ 'Type': 'Loop' }")
                    .with("expect", "{ 'rejected': { 'phase': 'validate', 'requirement': 'state.type.known-value' } }")
                    .read(),
            CaseJson.good().read()));

    private record Fake(Kind spec, Kind aws, boolean knowsDialects) implements Validator {
        @Override
        public ValidatorDescription describe() {
            return new ValidatorDescription("fake", "1", "", "", knowsDialects);
        }

        @Override
        public Answer validate(String definition, Dialect dialect) {
            return new Answer(dialect == Dialect.SPEC ? spec : aws, List.of());
        }

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, WRONG_ACCEPT, RIGHT",
        "REFUSED, RIGHT, WRONG_REFUSAL",
        "CRASHED, CRASH, CRASH",
        "HUNG, HANG, HANG",
        "ERRORED, ERROR, ERROR"
    })
    void marksTheAnswers(Kind answer, Mark toInvalid, Mark toValid) throws InterruptedException {
        Testimony testimony = new Interview(ONE_INVALID_ONE_VALID, () -> {}).with(new Fake(answer, answer, false));

        assertThat(testimony.marked(Dialect.SPEC))
                .extracting(MarkedAnswer::mark)
                .containsExactly(toInvalid, toValid);
    }

    @Test
    void asksOnceWhatKnowsNoDialects() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        Fake fake = new Fake(Kind.ACCEPTED, Kind.REFUSED, false);

        Testimony testimony = new Interview(ONE_INVALID_ONE_VALID, asked::incrementAndGet).with(fake);

        assertThat(asked).hasValue(2).hasValue(Interview.questions(fake, ONE_INVALID_ONE_VALID));
        assertThat(testimony.answers(Dialect.AWS)).extracting(Answer::kind).containsOnly(Kind.ACCEPTED);
    }

    @Test
    void asksInEachDialectWhatKnowsThem() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        Fake fake = new Fake(Kind.ACCEPTED, Kind.REFUSED, true);

        Testimony testimony = new Interview(ONE_INVALID_ONE_VALID, asked::incrementAndGet).with(fake);

        assertThat(asked).hasValue(4).hasValue(Interview.questions(fake, ONE_INVALID_ONE_VALID));
        assertThat(testimony.answers(Dialect.AWS)).extracting(Answer::kind).containsOnly(Kind.REFUSED);
        assertThat(testimony.marked(Dialect.SPEC))
                .extracting(MarkedAnswer::mark)
                .contains(Mark.WRONG_ACCEPT);
        assertThat(testimony.marked(Dialect.AWS)).extracting(MarkedAnswer::mark).contains(Mark.WRONG_REFUSAL);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, true, false", "CRASHED, true, false", "ERRORED, false, false"})
    void saysWhetherAllIsKnownAndRight(Kind answer, boolean complete, boolean right) throws InterruptedException {
        Testimony testimony = new Interview(ONE_INVALID_ONE_VALID, () -> {}).with(new Fake(answer, answer, false));

        assertThat(testimony.isComplete()).isEqualTo(complete);
        assertThat(testimony.isRight()).isEqualTo(right);
    }

    @Test
    void isRightIfNoAnswerIsWrong() throws InterruptedException {
        List<Specimen> valid = Specimen.of(List.of(CaseJson.good().read()));

        Testimony testimony = new Interview(valid, () -> {}).with(new Fake(Kind.ACCEPTED, Kind.ACCEPTED, true));

        assertThat(testimony.isRight()).isTrue();
    }

    @Test
    void leavesOutWhatIsLeftOpen() throws InterruptedException {
        List<Specimen> open = Specimen.of(List.of(CaseJson.good()
                .with("level", "'may'")
                .with("expect", "{ 'rejected': { 'phase': 'validate', 'requirement': 'state.type.known-value' } }")
                .read()));

        Testimony testimony = new Interview(open, () -> {}).with(new Fake(Kind.ACCEPTED, Kind.ACCEPTED, false));

        assertThat(testimony.answers(Dialect.SPEC)).hasSize(1);
        assertThat(testimony.marked(Dialect.SPEC)).isEmpty();
        assertThat(testimony.isRight()).isTrue();
    }
}
