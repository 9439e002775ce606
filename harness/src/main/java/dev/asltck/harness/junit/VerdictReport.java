package dev.asltck.harness.junit;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.Origin;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.verdict.Fact;
import dev.asltck.harness.verdict.Verdict;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Says a verdict in the platform's terms. */
final class VerdictReport {

    private static final String NOT_JUDGED = "asl-tck.not-judged";

    private final Case aCase;
    private final CaseResult result;

    VerdictReport(CaseResult result) {
        this.aCase = result.aCase();
        this.result = result;
    }

    /**
     * Returns if the case passed.
     *
     * @throws AssertionFailedError if it failed
     * @throws TestAbortedException if it turned out that the engine cannot be asked for it
     * @throws NoVerdictException if it came to no verdict
     */
    void deliver(Consumer<ReportEntry> entries) throws NoVerdictException {
        if (!result.judgement().notJudged().isEmpty()) {
            entries.accept(ReportEntry.from(NOT_JUDGED, notJudged()));
        }
        Verdict verdict = result.judgement().verdict();
        if (verdict instanceof Verdict.Failed failed) {
            throw at(aCase.origin(), failure(failed.facts()));
        }
        if (verdict instanceof Verdict.Unsupported) {
            throw at(aCase.origin(), new TestAbortedException(explanation(verdict)));
        }
        if (!(verdict instanceof Verdict.Passed)) {
            throw at(aCase.origin(), new NoVerdictException(verdict.word() + ": " + explanation(verdict)));
        }
    }

    private static String explanation(Verdict verdict) {
        return verdict.explanation().orElse("");
    }

    private String notJudged() {
        return result.judgement().notJudged().stream().sorted().map(Tier::word).collect(Collectors.joining(", "));
    }

    /** All facts in words; and the first as a pair of values, of which an IDE shows the difference. */
    private static AssertionFailedError failure(List<Fact> facts) {
        String message = facts.stream().map(Fact::text).collect(Collectors.joining("\n"));
        return new AssertionFailedError(
                message, facts.get(0).expected(), facts.get(0).actual());
    }

    /** In place of calls within this suite, which tell nobody anything, the place of the case, which an IDE opens on a click. */
    private <T extends Throwable> T at(Origin origin, T failure) {
        failure.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("case", aCase.id(), origin.fileName(), origin.line())});
        return failure;
    }
}
