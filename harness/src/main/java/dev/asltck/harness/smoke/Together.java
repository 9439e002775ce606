package dev.asltck.harness.smoke;

import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.TaskScripts.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two runs at once: each has to get what is its own. */
final class Together {

    static final String TITLE = "two runs at once each get their own reply";

    private Together() {}

    private static MachineProbe probe(int number) {
        String input = "{ 'run': " + number + " }";
        return new MachineProbe(
                "together-" + number,
                TITLE,
                Machines.TASK,
                Optional.of(Machines.json(input)),
                List.of(Machines.attempt(new Answer.Echo(), 3 - number)),
                Set.of(),
                Optional.of(Machines.json(input)),
                "keep what belongs to a run by its 'id'");
    }

    /** The first takes longer than the second. */
    static Result run(Engine engine, Duration deadline) throws InterruptedException {
        if (engine.describe().parallelism() < 2) {
            return Result.unsupported("the adapter takes one request at a time");
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Result>> running = new ArrayList<>();
            for (int number = 1; number <= 2; number++) {
                MachineProbe probe = probe(number);
                running.add(threads.submit(() -> new EngineRun(engine)
                        .run(probe.stimulus(), deadline, observation -> mixed(probe, observation))));
            }
            Result first = result(running.get(0));
            return first.grade() == Grade.PASSED ? result(running.get(1)) : first;
        } finally {
            threads.shutdownNow();
        }
    }

    /** An engine that could run such a machine alone is not what mixes them up. */
    private static Result mixed(MachineProbe probe, Observation observation) {
        Result alone = new MachineJudge(probe).judge(observation);
        return alone.grade() == Grade.DIFFERS ? Result.fault(alone.text(), alone.remedy()) : alone;
    }

    private static Result result(Future<Result> running) throws InterruptedException {
        try {
            return running.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a probe broke down", e.getCause());
        }
    }
}
