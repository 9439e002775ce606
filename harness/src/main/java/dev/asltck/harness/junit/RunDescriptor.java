package dev.asltck.harness.junit;

import dev.asltck.harness.engine.AdapterException;
import java.util.List;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;

/** The root of the tree: starts the engine under test before the first case, and stops it after the last. */
final class RunDescriptor extends EngineDescriptor implements Node<TckContext> {

    private final Parameters parameters;

    RunDescriptor(UniqueId uniqueId, Parameters parameters) {
        super(uniqueId, displayName(parameters));
        this.parameters = parameters;
    }

    private static String displayName(Parameters parameters) {
        return "Amazon States Language on " + parameters.engine().name() + ", dialect " + parameters.dialectWord();
    }

    @Override
    public TckContext before(TckContext context) throws AdapterException {
        return context.with(RunningEngine.start(parameters));
    }

    /**
     * What belongs to no case fails the root: no test says it, and nobody should take the run for a good one. Some of it comes up only while
     * the engine stops.
     */
    @Override
    public void after(TckContext context) throws IncidentException {
        if (context.engine().isPresent()) {
            RunningEngine engine = context.running();
            engine.stop();
            List<String> incidents = engine.incidents();
            if (!incidents.isEmpty()) {
                throw new IncidentException(incidents);
            }
        }
    }
}
