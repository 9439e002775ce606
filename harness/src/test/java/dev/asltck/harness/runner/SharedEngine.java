package dev.asltck.harness.runner;

import dev.asltck.harness.engine.Descriptions;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.reference.dialect.Dialect;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An engine that several cases share, as they share a server. The first cases meet in it, so that each of them has company; what they do
 * then, and when they are run again, is up to a test.
 */
final class SharedEngine implements Engine {

    private final CyclicBarrier meeting;
    private final Set<String> company;
    private final FakeEngines.Behaviour inCompany;
    private final FakeEngines.Behaviour afterwards;
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private final AtomicInteger running = new AtomicInteger();
    private final List<String> repeatedInCompany = new CopyOnWriteArrayList<>();

    /**
     * An engine.
     *
     * @param company ids of the cases that meet
     * @param inCompany what they do when they have met
     * @param afterwards what all cases do otherwise
     */
    SharedEngine(Set<String> company, FakeEngines.Behaviour inCompany, FakeEngines.Behaviour afterwards) {
        this.meeting = new CyclicBarrier(company.size());
        this.company = company;
        this.inCompany = inCompany;
        this.afterwards = afterwards;
    }

    @Override
    public EngineDescription describe() {
        return Descriptions.parallel();
    }

    @Override
    public Observation run(Stimulus stimulus, Dialect dialect) throws NoObservationException, InterruptedException {
        String id = stimulus.caseId();
        boolean again = attempts.merge(id, 1, Integer::sum) > 1;
        if (running.incrementAndGet() > 1 && again) {
            repeatedInCompany.add(id);
        }
        try {
            if (again || !company.contains(id)) {
                return afterwards.run(stimulus);
            }
            meet();
            return inCompany.run(stimulus);
        } finally {
            running.decrementAndGet();
        }
    }

    private void meet() throws InterruptedException {
        try {
            meeting.await(1, TimeUnit.MINUTES);
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How often each case was run. */
    Map<String, Integer> attempts() {
        return attempts;
    }

    /** Cases that were run again and found others running. */
    List<String> repeatedInCompany() {
        return repeatedInCompany;
    }
}
