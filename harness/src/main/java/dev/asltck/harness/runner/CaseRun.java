package dev.asltck.harness.runner;

import dev.asltck.harness.compare.Judge;
import dev.asltck.harness.compare.Judgement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.runner.IsolatedThread.Attempt;
import dev.asltck.harness.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs single cases on an isolated engine and finds their verdicts. */
final class CaseRun {

    private final RunOptions options;
    private final Judge judge;

    CaseRun(EngineDescription description, RunOptions options) {
        this.options = options;
        this.judge = new Judge(description, options.dialect());
    }

    Judgement run(Case aCase, IsolatedEngine engine) throws InterruptedException {
        Attempt<Observation> attempt = engine.run(aCase.stimulus(), options.dialect(), options.deadline());
        if (!attempt.inTime()) {
            return Judgement.of(new Verdict.Hung("no answer within " + seconds(options.deadline()) + " seconds"));
        }
        Throwable thrown = attempt.thrown();
        return thrown == null ? judged(aCase, attempt.result()) : Judgement.of(verdict(thrown));
    }

    private Judgement judged(Case aCase, @Nullable Observation observation) {
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

    private static Verdict verdict(Throwable thrown) {
        if (thrown instanceof ScriptException script) {
            return new Verdict.Errored(script.explanation());
        }
        if (thrown instanceof AdapterException) {
            return new Verdict.Errored("the adapter failed: " + Objects.toString(thrown.getMessage(), ""));
        }
        return new Verdict.Crashed(thrown.getClass().getName() + ": " + thrown.getMessage() + at(thrown));
    }

    private static String at(Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        return stack.length == 0 ? "" : " at " + stack[0];
    }
}
