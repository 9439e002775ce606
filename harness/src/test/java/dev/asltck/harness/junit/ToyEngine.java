package dev.asltck.harness.junit;

import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.Tier;
import dev.asltck.reference.dialect.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.node.StringNode;

/** Hands on the input of every machine, but for what a test says. Remembers how it was used. */
final class ToyEngine implements Engine, EngineProvider {

    static final String NAME = "toy";

    private final Behaviour behaviour;
    private final Set<String> unsupportedFeatures;
    private final List<String> incidents;
    private final List<String> incidentsAtTheEnd;
    private final List<String> uses = new CopyOnWriteArrayList<>();

    private ToyEngine(
            Behaviour behaviour,
            Set<String> unsupportedFeatures,
            List<String> incidents,
            List<String> incidentsAtTheEnd) {
        this.behaviour = behaviour;
        this.unsupportedFeatures = unsupportedFeatures;
        this.incidents = new CopyOnWriteArrayList<>(incidents);
        this.incidentsAtTheEnd = incidentsAtTheEnd;
    }

    /** What an engine does with a machine. */
    interface Behaviour {
        Observation run(Stimulus stimulus) throws NoObservationException;
    }

    /** An engine that is right. */
    static ToyEngine correct() {
        return doing(ToyEngine::handOn);
    }

    static ToyEngine doing(Behaviour behaviour) {
        return new ToyEngine(behaviour, Set.of(), List.of(), List.of());
    }

    static ToyEngine lacking(String feature) {
        return new ToyEngine(ToyEngine::handOn, Set.of(feature), List.of(), List.of());
    }

    /** An engine that is right about the cases, and does something beside them. */
    static ToyEngine withIncidents(String... incidents) {
        return new ToyEngine(ToyEngine::handOn, Set.of(), List.of(incidents), List.of());
    }

    /** An engine that is right about the cases, and does not end as it should. */
    static ToyEngine withIncidentsAtTheEnd(String... incidents) {
        return new ToyEngine(ToyEngine::handOn, Set.of(), List.of(), List.of(incidents));
    }

    static Observation handOn(Stimulus stimulus) {
        return Observation.of(
                new ObservedOutcome.Succeeded(stimulus.input().orElseGet(() -> StringNode.valueOf("no input"))));
    }

    /** {@code start}, {@code close}, and the ids of the cases between. */
    List<String> uses() {
        return uses;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Engine start() {
        uses.add("start");
        return this;
    }

    @Override
    public EngineDescription describe() {
        return new EngineDescription(
                NAME,
                "1",
                Optional.empty(),
                Dialect.SPEC,
                ClockKind.VIRTUAL,
                unsupportedFeatures,
                Set.of(Tier.OUTCOME, Tier.OUTPUT),
                EngineDescription.ANY_NUMBER);
    }

    @Override
    public Observation run(Stimulus stimulus, Dialect dialect) throws NoObservationException {
        uses.add(stimulus.caseId());
        return behaviour.run(stimulus);
    }

    @Override
    public List<String> incidents() {
        return incidents;
    }

    @Override
    public void close() {
        uses.add("close");
        incidents.addAll(incidentsAtTheEnd);
    }
}
