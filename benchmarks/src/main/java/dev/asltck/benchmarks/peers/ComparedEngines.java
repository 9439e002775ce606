package dev.asltck.benchmarks.peers;

import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.engines.DescribedEngineProvider;
import dev.asltck.harness.engines.EngineDescriptor;
import dev.asltck.harness.engines.EngineState;
import dev.asltck.harness.engines.KnownEngines;
import dev.asltck.harness.reference.ReferenceEngine;
import java.util.List;
import java.util.stream.Stream;

/** Which engines stand beside the reference interpreter. */
record ComparedEngines(KnownEngines known) {

    /** Those that are installed. */
    List<String> installed() {
        return withReference(known.described().descriptors().stream()
                .filter(descriptor -> EngineState.of(descriptor).kind() == EngineState.Kind.INSTALLED)
                .map(EngineDescriptor::name));
    }

    /**
     * These.
     *
     * @throws UnusableInput if there is no such engine, or it cannot be started here
     */
    List<String> named(List<String> names) {
        names.forEach(this::check);
        return withReference(names.stream());
    }

    private static List<String> withReference(Stream<String> names) {
        return Stream.concat(Stream.of(ReferenceEngine.NAME), names).distinct().toList();
    }

    private void check(String name) {
        EngineProvider provider = provider(name);
        if (provider instanceof DescribedEngineProvider described) {
            EngineState state = EngineState.of(described.descriptor());
            if (!state.isUsable()) {
                throw new UnusableInput("the engine " + name + " cannot be measured: " + state.remedy());
            }
        }
    }

    private EngineProvider provider(String name) {
        try {
            return known.named(name);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        }
    }
}
