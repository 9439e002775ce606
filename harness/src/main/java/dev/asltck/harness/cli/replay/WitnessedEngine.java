package dev.asltck.harness.cli.replay;

import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.reference.dialect.Dialect;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what an engine did with a case until somebody asks. */
final class WitnessedEngine implements Engine {

    private final Engine engine;
    private final Map<String, Observation> observations = new ConcurrentHashMap<>();

    WitnessedEngine(Engine engine) {
        this.engine = engine;
    }

    @Override
    public EngineDescription describe() {
        return engine.describe();
    }

    @Override
    public Observation run(Stimulus stimulus, Dialect dialect) throws NoObservationException, InterruptedException {
        Observation observation = engine.run(stimulus, dialect);
        observations.put(stimulus.caseId(), observation);
        return observation;
    }

    /** What it did with a case, once. */
    Optional<Observation> take(String caseId) {
        return Optional.ofNullable(observations.remove(caseId));
    }
}
