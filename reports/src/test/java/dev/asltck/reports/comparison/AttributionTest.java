package dev.asltck.reports.comparison;

import static dev.asltck.reports.comparison.Prepared.digest;
import static dev.asltck.reports.comparison.Prepared.engine;
import static dev.asltck.reports.comparison.Prepared.header;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.Digests;
import dev.asltck.reports.results.EngineIdentity;
import dev.asltck.reports.results.Machine;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.Suite;
import dev.asltck.reports.results.VerdictKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {

    private static final ResultHeader OLD = Prepared.old().header();
    private static final EngineIdentity SAME_ENGINE = OLD.engine();
    private static final Suite OTHER_CASES = new Suite(Prepared.SUITE.version(), digest('9'));
    private static final Suite OTHER_VERSION = new Suite("0.2.0", Prepared.SUITE.digest());
    private static final Machine OTHER_MACHINE = new Machine("Linux 7.0", "amd64", "Vendor 17.0.1");

    private static final CaseRecord PASSED = Prepared.passed("a");
    private static final CaseRecord FAILED = Prepared.failed("a", "output", "/a", "2");
    private static final CaseRecord HUNG = Prepared.diagnosed("a", VerdictKind.HUNG, "no answer");
    private static final CaseRecord UNSUPPORTED = Prepared.unsupported("a", "jsonata");

    private static List<Cause> causes(ResultHeader now, CaseRecord before, CaseRecord after) {
        return new Attribution(RunDifference.of(OLD, now)).of(before, after);
    }

    private static List<Cause> causes(ResultHeader now) {
        return causes(now, PASSED, FAILED);
    }

    @Test
    void knowsNoCauseWhereNothingDiffers() {
        assertThat(causes(OLD)).containsExactly(Cause.UNEXPLAINED);
        assertThat(causes(header(OTHER_CASES, SAME_ENGINE, "spec", Map.of())))
                .as("other cases than this")
                .containsExactly(Cause.UNEXPLAINED);
    }

    @ParameterizedTest
    @CsvSource({"toy, 1.1, spec, virtual", "other, 1.0, spec, virtual", "toy, 1.0, aws, virtual", "toy, 1.0, spec, real"
    })
    void findsTheEngine(String name, String version, String dialect, String clock) {
        EngineIdentity engine = new EngineIdentity(name, version, Optional.empty(), dialect, clock);

        assertThat(causes(header(OTHER_CASES, engine, "spec", Map.of("filter", "a"))))
                .containsExactly(Cause.ENGINE);
    }

    @Test
    void doesNotCareWhereToReadOfTheEngine() {
        EngineIdentity moved = new EngineIdentity("toy", "1.0", Optional.of("urn:elsewhere"), "spec", "virtual");

        assertThat(causes(header(Prepared.SUITE, moved, "spec", Map.of()))).containsExactly(Cause.UNEXPLAINED);
    }

    @Test
    void findsTheVersionOfTheSuite() {
        assertThat(causes(header(OTHER_VERSION, SAME_ENGINE, "spec", Map.of()))).containsExactly(Cause.SUITE_VERSION);
    }

    @Test
    void doesNotDecideBetweenTheEngineAndTheVersionOfTheSuite() {
        assertThat(causes(header(OTHER_VERSION, engine("toy", "1.1"), "spec", Map.of())))
                .containsExactly(Cause.ENGINE, Cause.SUITE_VERSION);
    }

    @Test
    void findsTheCaseWhateverElseDiffers() {
        CaseRecord changed = Prepared.with(new Digests(digest('7'), digest('8')), FAILED);

        assertThat(causes(header(OTHER_VERSION, engine("toy", "1.1"), "aws", Map.of()), PASSED, changed))
                .containsExactly(Cause.CASE);
        assertThat(causes(
                        OLD,
                        PASSED,
                        Prepared.with(changed.digests(), Prepared.diagnosed("a", VerdictKind.ERRORED, "x"))))
                .containsExactly(Cause.CASE);
    }

    @Test
    void findsTheExpectation() {
        CaseRecord changed = Prepared.with(new Digests(PASSED.digests().stimulus(), digest('8')), FAILED);

        assertThat(causes(header(OTHER_CASES, engine("toy", "1.1"), "spec", Map.of()), PASSED, changed))
                .containsExactly(Cause.EXPECTATION);
        assertThat(causes(header(Prepared.SUITE, SAME_ENGINE, "aws", Map.of()), PASSED, changed))
                .as("of the same cases in another dialect")
                .containsExactly(Cause.DIALECT);
        assertThat(causes(header(OTHER_CASES, SAME_ENGINE, "aws", Map.of()), PASSED, changed))
                .as("perhaps of other cases")
                .containsExactly(Cause.EXPECTATION, Cause.DIALECT);
    }

    @Test
    void findsTheDialectThatTheEngineWasTold() {
        assertThat(causes(header(Prepared.SUITE, SAME_ENGINE, "aws", Map.of()))).containsExactly(Cause.DIALECT);
    }

    @Test
    void findsAnOptionOnlyWhereItMatters() {
        ResultHeader patient = header(Prepared.SUITE, SAME_ENGINE, "spec", Map.of("deadline", "60"));
        ResultHeader longer = header(Prepared.SUITE, SAME_ENGINE, "spec", Map.of("max-real-seconds", "60"));
        ResultHeader other = header(Prepared.SUITE, SAME_ENGINE, "spec", Map.of("unheard-of", "60"));

        assertThat(causes(patient, HUNG, PASSED)).containsExactly(Cause.OPTIONS);
        assertThat(causes(patient, PASSED, FAILED)).containsExactly(Cause.UNEXPLAINED);
        assertThat(causes(longer, UNSUPPORTED, PASSED)).containsExactly(Cause.OPTIONS);
        assertThat(causes(longer, FAILED, PASSED)).containsExactly(Cause.UNEXPLAINED);
        assertThat(causes(other, FAILED, PASSED)).containsExactly(Cause.OPTIONS);
    }

    @Test
    void findsTheMachineOnlyWhereNothingElseDiffers() {
        assertThat(causes(header(Prepared.SUITE, SAME_ENGINE, "spec", Map.of(), OTHER_MACHINE)))
                .containsExactly(Cause.MACHINE);
        assertThat(causes(header(Prepared.SUITE, engine("toy", "1.1"), "spec", Map.of(), OTHER_MACHINE)))
                .containsExactly(Cause.ENGINE);
    }

    @Test
    void givesNothingToAnEngineOfWhichNothingIsKnown() {
        CaseRecord errored = Prepared.diagnosed("a", VerdictKind.ERRORED, "x");

        assertThat(causes(header(OTHER_VERSION, engine("toy", "1.1"), "spec", Map.of()), errored, FAILED))
                .containsExactly(Cause.ERROR);
    }

    /** Features are not in the digests. */
    @Test
    void knowsWhoseDoingItIsThatAFeatureIsMissing() {
        CaseRecord needsMore = Prepared.unsupported("a", "variables");
        ResultHeader newEngine = header(Prepared.SUITE, engine("toy", "1.1"), "spec", Map.of());

        assertThat(causes(newEngine, PASSED, needsMore)).containsExactly(Cause.CASE);
        assertThat(causes(newEngine, needsMore, PASSED)).containsExactly(Cause.CASE);
        assertThat(causes(newEngine, PASSED, UNSUPPORTED)).containsExactly(Cause.ENGINE);
    }
}
