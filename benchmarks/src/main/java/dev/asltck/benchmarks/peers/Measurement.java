package dev.asltck.benchmarks.peers;

import dev.asltck.benchmarks.peers.RateMeasurement.Rate;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineProvider;
import java.time.Duration;
import java.util.Optional;

/** Measures one thing of one engine, in a process that does nothing else. */
record Measurement(EngineProvider provider, Request request) {

    private static final double MILLIS = 1e3;
    private static final double NANOS = 1e9;

    Answer answer() throws InterruptedException {
        try {
            return request.workload() == Workload.COLD_START ? coldStart() : rate();
        } catch (AdapterException e) {
            return Answer.Unmeasured.failed("", e.explanation());
        }
    }

    /**
     * An engine within this process has started with it. For any other the first start is only to warm up our part, the client and the
     * way to it; the second counts.
     */
    private Answer coldStart() throws AdapterException, InterruptedException {
        String version;
        try (Engine engine = provider.start()) {
            version = engine.describe().version();
            timing(engine).nanos(1);
            long millis = System.currentTimeMillis() - request.startedMillis();
            if (EngineProcesses.areThisOne()) {
                return Answer.Measured.coldStart(version, millis / MILLIS);
            }
        } catch (UnmeasurableException e) {
            return Answer.Unmeasured.failed("", e.reason());
        }
        long start = System.nanoTime();
        try (Engine engine = provider.start()) {
            timing(engine).nanos(1);
            return Answer.Measured.coldStart(version, (System.nanoTime() - start) / NANOS);
        } catch (UnmeasurableException e) {
            return Answer.Unmeasured.failed(version, e.reason());
        }
    }

    private Answer rate() throws AdapterException, InterruptedException {
        try (Engine engine = provider.start()) {
            EngineDescription description = engine.describe();
            String version = description.version();
            Optional<String> lack =
                    request.workload().machine().feature().filter(description.unsupportedFeatures()::contains);
            if (lack.isPresent()) {
                return new Answer.Unmeasured(version, "it does not claim the feature " + lack.get(), true);
            }
            return rate(engine, version);
        }
    }

    private Answer rate(Engine engine, String version) throws InterruptedException {
        try {
            Rate rate = measurement().measure(timing(engine));
            return new Answer.Measured(
                    version,
                    rate.perSecond(),
                    rate.size(),
                    rate.limit(),
                    EngineProcesses.peakBytes().orElse(0));
        } catch (UnmeasurableException e) {
            return Answer.Unmeasured.failed(version, e.reason());
        }
    }

    private RateMeasurement measurement() {
        Workload workload = request.workload();
        GrowingMachine machine = workload.machine();
        Duration enough = Duration.ofMillis(request.enoughMillis());
        return new RateMeasurement(
                machine.unitsPerSize(), machine.largest(), enough.multipliedBy(workload.patience()), enough);
    }

    private CheckedEngine timing(Engine engine) {
        return new CheckedEngine(engine, request.workload().machine());
    }
}
