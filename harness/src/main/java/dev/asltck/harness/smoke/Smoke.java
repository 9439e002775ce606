package dev.asltck.harness.smoke;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Probes an engine through its adapter, and says of whatever goes wrong whose fault it is. */
public final class Smoke {

    private final EngineProvider provider;
    private final Duration deadline;
    private final Set<String> features;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Takes an engine.
     *
     * @param deadline for each probe
     * @param features ids of those that there are
     */
    public Smoke(EngineProvider provider, Duration deadline, Set<String> features) {
        this.provider = provider;
        this.deadline = deadline;
        this.features = Set.copyOf(features);
    }

    /** Probes everything, in the order in which an author gets it to work. */
    public SmokeReport run() throws InterruptedException {
        findings.clear();
        try {
            Engine engine = provider.start();
            EngineDescription description = engine.describe();
            add("start", "the adapter starts and says what the engine is", started(description));
            probe(engine);
            return new SmokeReport(Optional.of(description), findings);
        } catch (AdapterException e) {
            add(
                    "start",
                    "the adapter starts and says what the engine is",
                    Result.fault(
                            e.explanation(),
                            "start it by hand, and give it the 'hello' of docs/protocol.md in one line"));
            return new SmokeReport(Optional.empty(), findings);
        }
    }

    private Result started(EngineDescription description) {
        Set<String> unknown = new TreeSet<>(description.unsupportedFeatures());
        unknown.removeAll(features);
        return unknown.isEmpty()
                ? Result.PASSED
                : Result.fault(
                        "'unsupportedFeatures' has what is no feature: " + String.join(", ", unknown),
                        "'asl-tck list features' has them all");
    }

    private void probe(Engine engine) throws InterruptedException {
        List<String> before;
        try (engine) {
            for (MachineProbe probe : Machines.all(engine.describe().clock())) {
                add(probe.name(), probe.title(), result(probe, engine));
            }
            add("together", Together.TITLE, Together.run(engine, deadline));
            add("cancel", Cancelling.TITLE, Cancelling.run(engine));
            before = engine.incidents();
        }
        add("quiet", "nothing is said that nobody has asked for", quiet(before));
        List<String> after = engine.incidents();
        add("bye", "it ends when told to", ended(after.subList(before.size(), after.size())));
    }

    private Result result(MachineProbe probe, Engine engine) throws InterruptedException {
        Set<String> missing = new TreeSet<>(probe.features());
        missing.retainAll(engine.describe().unsupportedFeatures());
        return missing.isEmpty()
                ? new EngineRun(engine).run(probe.stimulus(), deadline, new MachineJudge(probe)::judge)
                : Result.unsupported("the engine lacks " + String.join(", ", missing));
    }

    private static Result quiet(List<String> incidents) {
        return incidents.isEmpty()
                ? Result.PASSED
                : Result.fault(
                        String.join("; ", incidents),
                        "standard output is for messages, and each request has one reply: let logs go to standard error");
    }

    private static Result ended(List<String> incidents) {
        return incidents.isEmpty()
                ? Result.PASSED
                : Result.fault(
                        String.join("; ", incidents),
                        "on 'bye', and at the end of standard input, end the process, and the engine with it");
    }

    private void add(String name, String title, Result result) {
        findings.add(new Finding(name, title, result.grade(), result.text(), result.remedy()));
    }
}
