package dev.asltck.harness.runner;

import dev.asltck.harness.compare.Judge;
import dev.asltck.harness.compare.Judgement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.engine.UnsupportedCaseException;
import dev.asltck.harness.runner.IsolatedThread.Attempt;
import dev.asltck.harness.verdict.Fact;
import dev.asltck.harness.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs single cases on an isolated engine and finds their verdicts. */
final class CaseRun {

    private final RunOptions options;
    private final Judge judge;
    private final ScriptCheck scripts;

    CaseRun(EngineDescription description, RunOptions options) {
        this.options = options;
        this.judge = new Judge(description, options.dialect());
        this.scripts = new ScriptCheck(options.dialect());
    }

    /**
     * What came of a case.
     *
     * @param breakdown whether what cases share was lost, so that others may be the cause, or suffer from it
     */
    record Result(Judgement judgement, boolean breakdown) {}

    Result run(Case aCase, IsolatedEngine engine, Duration deadline) throws InterruptedException {
        Attempt<Observation> attempt = engine.run(aCase.stimulus(), options.dialect(), deadline);
        if (!attempt.inTime()) {
            Verdict hung = new Verdict.Hung("no answer within " + seconds(deadline) + " seconds");
            return new Result(Judgement.of(hung), !attempt.stopped());
        }
        Throwable thrown = attempt.thrown();
        return thrown == null
                ? new Result(judged(aCase, attempt.result()), false)
                : new Result(Judgement.of(verdict(aCase, thrown)), isBreakdown(thrown));
    }

    /** Judges what an engine answered. */
    Judgement judged(Case aCase, @Nullable Observation observation) {
        if (observation == null) {
            return Judgement.of(new Verdict.Errored("the adapter gave no observation"));
        }
        try {
            return judge.judge(aCase, observation);
        } catch (IllegalArgumentException e) {
            return Judgement.of(new Verdict.Errored("the case cannot be judged: " + e.getMessage()));
        } catch (StackOverflowError e) {
            return Judgement.of(new Verdict.Errored("what the engine answered is nested too deeply to be judged"));
        } catch (RuntimeException e) {
            return Judgement.of(new Verdict.Errored("what the engine answered cannot be judged: " + e));
        }
    }

    /** 30, or 0.2. */
    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    private Verdict verdict(Case aCase, Throwable thrown) throws InterruptedException {
        if (thrown instanceof ScriptException script) {
            return unanswered(aCase, script);
        }
        if (thrown instanceof UnsupportedCaseException unsupported) {
            return new Verdict.Unsupported(unsupported.explanation());
        }
        if (thrown instanceof EngineCrashException crash) {
            return new Verdict.Crashed(crash.explanation());
        }
        if (thrown instanceof NoObservationException none) {
            return new Verdict.Errored("the adapter failed: " + none.explanation());
        }
        return new Verdict.Crashed(thrown.getClass().getName() + ": " + thrown.getMessage() + at(thrown));
    }

    /**
     * Scripts answer all that a right execution asks for. Where they suffice the reference interpreter, the engine has invoked a task that it
     * should not have; else the author of the case has forgotten one.
     */
    private Verdict unanswered(Case aCase, ScriptException script) throws InterruptedException {
        if (!scripts.suffice(aCase)) {
            return new Verdict.Errored(script.explanation());
        }
        return new Verdict.Failed(List.of(new Fact(
                Tier.INVOCATIONS,
                "",
                "(only invocations that the case answers)",
                "(" + script.explanation() + ")",
                aCase.requirements())));
    }

    /** An engine in our process that throws has hurt nobody else, unless the memory is used up. */
    private static boolean isBreakdown(Throwable thrown) {
        return thrown instanceof NoObservationException none ? none.isBreakdown() : thrown instanceof OutOfMemoryError;
    }

    private static String at(Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        return stack.length == 0 ? "" : " at " + stack[0];
    }
}
