package dev.asltck.harness.runner;

import dev.asltck.harness.compare.Judgement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.runner.Lanes.Stay;
import dev.asltck.harness.verdict.Verdict;
import java.time.Duration;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Runs single cases on an engine, for callers that decide themselves when a case is due. Any number of threads may call it; no more run
 * at once than the engine and the options allow. A case during which the engine broke down while others were running is run again, alone,
 * and what happens then counts: none pays for another. An engine that breaks down too often is given up, and what is left is errored.
 */
public final class CaseRunner implements AutoCloseable {

    private static final String VIRTUAL_TIME = "virtual-time";

    private final Engine engine;
    private final EngineDescription description;
    private final RunOptions options;
    private final CaseRun caseRun;
    private final Lanes lanes;
    private final WaitingTimes waitingTimes;
    private final Deque<IsolatedEngine> idle = new ConcurrentLinkedDeque<>();
    private final Patience patience;

    /**
     * Takes an engine.
     *
     * @param engine stays open when this is closed
     */
    public CaseRunner(Engine engine, RunOptions options) {
        this.engine = engine;
        this.description = engine.describe();
        this.options = options;
        this.caseRun = new CaseRun(description, options);
        this.lanes = new Lanes(options.lanes(description));
        this.patience = new Patience(options.maxBreakdowns(), lanes.count());
        this.waitingTimes = new WaitingTimes(options.dialect(), options.deadline());
    }

    /** How many cases run at once at most. */
    public int lanes() {
        return lanes.count();
    }

    /**
     * The features that a case needs and the engine lacks, sorted; the case is not run if there are any.
     *
     * @throws InterruptedException if the calling thread is interrupted
     */
    public Set<String> missingFeatures(Case aCase) throws InterruptedException {
        Set<String> missing = new TreeSet<>(aCase.features());
        missing.retainAll(description.unsupportedFeatures());
        if (missing.isEmpty() && waiting(aCase).compareTo(options.longestWait()) > 0) {
            missing.add(VIRTUAL_TIME);
        }
        return missing;
    }

    /** How long the case keeps the engine waiting: nothing if time is virtual. */
    Duration waiting(Case aCase) throws InterruptedException {
        return description.clock() == ClockKind.REAL ? waitingTimes.of(aCase) : Duration.ZERO;
    }

    /**
     * Runs a case, whatever the engine does.
     *
     * @throws InterruptedException if the calling thread is interrupted
     */
    public CaseResult run(Case aCase) throws InterruptedException {
        Set<String> missing = missingFeatures(aCase);
        if (!missing.isEmpty()) {
            return notRun(aCase, new Verdict.Unsupported(missing));
        }
        Optional<CaseResult> result = runInCompany(aCase);
        return result.isPresent() ? result.get() : runAlone(aCase);
    }

    /** Nothing if the engine broke down and it may have been because of another case. */
    private Optional<CaseResult> runInCompany(Case aCase) throws InterruptedException {
        try (Stay stay = lanes.enter()) {
            Outcome outcome = runInLane(aCase);
            if (outcome.breakdown() && stay.hadCompany()) {
                return Optional.empty();
            }
            return Optional.of(counted(outcome));
        }
    }

    private CaseResult runAlone(Case aCase) throws InterruptedException {
        Stay stay = lanes.enterAlone();
        try {
            return counted(runInLane(aCase));
        } finally {
            stay.close();
        }
    }

    private record Outcome(CaseResult result, boolean breakdown) {}

    private Outcome runInLane(Case aCase) throws InterruptedException {
        Optional<String> givenUp = patience.end();
        if (givenUp.isPresent()) {
            return new Outcome(notRun(aCase, new Verdict.Errored(givenUp.get())), false);
        }
        IsolatedEngine isolated = Objects.requireNonNullElseGet(idle.poll(), () -> new IsolatedEngine(engine));
        try {
            long start = System.nanoTime();
            CaseRun.Result result =
                    caseRun.run(aCase, isolated, options.deadline().plus(waiting(aCase)));
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            return new Outcome(new CaseResult(aCase, result.judgement(), duration), result.breakdown());
        } finally {
            idle.push(isolated);
        }
    }

    private CaseResult counted(Outcome outcome) {
        patience.count(outcome.result().judgement().verdict(), outcome.breakdown());
        return outcome.result();
    }

    private static CaseResult notRun(Case aCase, Verdict verdict) {
        return new CaseResult(aCase, Judgement.of(verdict), Duration.ZERO);
    }

    @Override
    public void close() {
        for (IsolatedEngine isolated = idle.poll(); isolated != null; isolated = idle.poll()) {
            isolated.close();
        }
    }
}
