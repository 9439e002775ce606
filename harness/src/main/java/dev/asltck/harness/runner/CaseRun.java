package dev.asltck.harness.runner;

import dev.asltck.harness.compare.Judge;
import dev.asltck.harness.compare.Judgement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.runner.IsolatedEngine.Attempt;
import dev.asltck.harness.verdict.Verdict;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Runs single cases on an isolated engine and finds their verdicts. */
final class CaseRun {

    private final EngineDescription description;
    private final RunOptions options;
    private final Judge judge;

    CaseRun(EngineDescription description, RunOptions options) {
        this.description = description;
        this.options = options;
        this.judge = new Judge(description, options.dialect());
    }

    Judgement run(Case aCase, IsolatedEngine engine) throws InterruptedException {
        Set<String> missing = new TreeSet<>(aCase.features());
        missing.retainAll(description.unsupportedFeatures());
        if (!missing.isEmpty()) {
            return Judgement.of(new Verdict.Unsupported(missing));
        }
        Attempt attempt = engine.run(aCase.stimulus(), options.dialect(), options.deadline());
        if (!attempt.inTime()) {
            return Judgement.of(
                    new Verdict.Hung("no answer within " + options.deadline().toSeconds() + " seconds"));
        }
        Throwable thrown = attempt.thrown();
        return thrown == null ? judged(aCase, attempt.observation()) : Judgement.of(verdict(thrown));
    }

    private Judgement judged(Case aCase, @Nullable Observation observation) {
        if (observation == null) {
            return Judgement.of(new Verdict.Errored("the adapter gave no observation"));
        }
        try {
            return judge.judge(aCase, observation);
        } catch (IllegalArgumentException e) {
            return Judgement.of(new Verdict.Errored("the case cannot be judged: " + e.getMessage()));
        }
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
