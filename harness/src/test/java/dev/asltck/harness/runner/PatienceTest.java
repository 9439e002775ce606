package dev.asltck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.verdict.Verdict;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Verdict CRASHED = new Verdict.Crashed("gone");
    private static final Verdict HUNG = new Verdict.Hung("no answer");
    private static final Verdict ERRORED = new Verdict.Errored("no connection");
    private static final Verdict PASSED = new Verdict.Passed();

    private final Patience patience = new Patience(2, 3);

    private void count(Verdict verdict, boolean breakdown, int times) {
        for (int i = 0; i < times; i++) {
            patience.count(verdict, breakdown);
        }
    }

    @Test
    void endsWithTheLastBreakdownAllowed() {
        count(CRASHED, true, 1);
        assertThat(patience.end()).isEmpty();

        count(CRASHED, true, 1);
        assertThat(patience.end()).contains("not run: the engine has crashed or hung 2 times");
    }

    @Test
    void forgivesCrashesThatItSurvives() {
        count(CRASHED, false, 5);
        count(PASSED, false, 1);
        count(CRASHED, false, 5);

        assertThat(patience.end()).isEmpty();
    }

    @Test
    void countsBreakdownsWhateverTheVerdict() {
        count(HUNG, true, 1);
        count(ERRORED, true, 1);

        assertThat(patience.end()).isPresent();
    }

    @Test
    void neverForgivesABreakdown() {
        count(CRASHED, true, 1);
        count(PASSED, false, 100);
        count(CRASHED, true, 1);

        assertThat(patience.end()).isPresent();
    }

    @Test
    void forgivesHangsWhenACaseComesToAnEnd() {
        count(HUNG, false, 5);
        count(PASSED, false, 1);
        count(HUNG, false, 5);

        assertThat(patience.end()).isEmpty();
    }

    @Test
    void endsWhereEachLaneBringsNothingInARow() {
        count(HUNG, false, 3);
        count(CRASHED, false, 2);
        assertThat(patience.end()).isEmpty();

        count(HUNG, false, 1);
        assertThat(patience.end()).contains("not run: the engine has crashed or hung 6 times in a row");
    }

    @Test
    void staysAtItsEnd() {
        count(HUNG, false, 6);
        count(ERRORED, false, 1);

        assertThat(patience.end()).isPresent();
    }

    @Test
    void doesNotCountWhatIsNotTheEnginesFault() {
        count(ERRORED, false, 100);
        count(new Verdict.Unsupported("no means"), false, 100);

        assertThat(patience.end()).isEmpty();
    }
}
