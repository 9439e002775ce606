package dev.asltck.harness.runner;

import dev.asltck.harness.compare.Judgement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.runner.IsolatedEngine.Answer;
import dev.asltck.harness.runner.Lanes.Stay;
import dev.asltck.harness.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
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

    /** Enough to make the way to another thread and back cheap, and few enough to share them out among the lanes. */
    private static final int CASES_OF_ONE_GO = 16;

    /** For all cases of one go, which take some milliseconds. If they do not end by then, each has its own deadline. */
    private static final Duration DEADLINE_OF_ONE_GO = Duration.ofSeconds(5);

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

    /** How many cases are best handed over together. */
    int casesOfOneGo() {
        return engine.isRepeatable() ? CASES_OF_ONE_GO : 1;
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

    /**
     * Runs cases, at one go where the engine allows it: to hand each over to another thread, and its answer back, takes about as long as
     * most cases do. If anything goes wrong then, they are run one by one.
     *
     * @throws InterruptedException if the calling thread is interrupted
     */
    List<CaseResult> run(List<Case> cases) throws InterruptedException {
        if (engine.isRepeatable()) {
            Optional<List<CaseResult>> results = runAtOneGo(cases);
            if (results.isPresent()) {
                return results.get();
            }
        }
        return runOneByOne(cases);
    }

    private List<CaseResult> runOneByOne(List<Case> cases) throws InterruptedException {
        List<CaseResult> results = new ArrayList<>();
        for (Case each : cases) {
            results.add(run(each));
        }
        return results;
    }

    private Optional<List<CaseResult>> runAtOneGo(List<Case> cases) throws InterruptedException {
        for (Case each : cases) {
            if (!missingFeatures(each).isEmpty()) {
                return Optional.empty();
            }
        }
        Stay stay = lanes.enter();
        try {
            return patience.end().isEmpty() ? answers(cases).map(answers -> judged(cases, answers)) : Optional.empty();
        } finally {
            stay.close();
        }
    }

    private Optional<List<Answer>> answers(List<Case> cases) throws InterruptedException {
        List<Stimulus> stimuli = cases.stream().map(Case::stimulus).toList();
        IsolatedEngine isolated = idleEngine();
        try {
            // No longer than a single one may take: then each has kept its deadline as well.
            Duration deadline = Collections.min(List.of(DEADLINE_OF_ONE_GO, options.deadline()));
            return isolated.runAll(stimuli, options.dialect(), deadline);
        } finally {
            idle.push(isolated);
        }
    }

    private List<CaseResult> judged(List<Case> cases, List<Answer> answers) {
        List<CaseResult> results = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Judgement judgement = caseRun.judged(cases.get(i), answers.get(i).observation());
            patience.count(judgement.verdict(), false);
            results.add(new CaseResult(cases.get(i), judgement, answers.get(i).duration()));
        }
        return results;
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
        IsolatedEngine isolated = idleEngine();
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

    private IsolatedEngine idleEngine() {
        return Objects.requireNonNullElseGet(idle.poll(), () -> new IsolatedEngine(engine));
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
