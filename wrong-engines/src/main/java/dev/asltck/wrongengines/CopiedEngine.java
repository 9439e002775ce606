package dev.asltck.wrongengines;

import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.reference.dialect.Dialect;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A copy of the reference interpreter as an engine: what is asked of it is passed on across the border of {@link InterpreterCopy}. */
final class CopiedEngine implements Engine {

    private final EngineDescription description;
    private final Object copy;
    private final Method run;
    private final Method dialectOf;

    /**
     * Makes a copy.
     *
     * @param changed classes to put in place of the interpreter's own, by name
     */
    CopiedEngine(String name, Map<String, byte[]> changed) {
        this.description = described(name);
        InterpreterCopy loader = new InterpreterCopy(changed);
        try {
            Class<?> engine = loader.loadClass(ReferenceEngine.class.getName());
            Class<?> dialect = loader.loadClass(Dialect.class.getName());
            this.copy = engine.getConstructor().newInstance();
            this.run = engine.getMethod("run", Stimulus.class, dialect);
            this.dialectOf = dialect.getMethod("valueOf", String.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot load a copy of the reference interpreter", e);
        }
    }

    private static EngineDescription described(String name) {
        EngineDescription reference = new ReferenceEngine().describe();
        return new EngineDescription(
                name,
                reference.version(),
                reference.homepage(),
                reference.dialect(),
                reference.clock(),
                reference.unsupportedFeatures(),
                reference.tiers(),
                reference.parallelism());
    }

    @Override
    public EngineDescription describe() {
        return description;
    }

    @Override
    public Observation run(Stimulus stimulus, Dialect dialect) throws NoObservationException, InterruptedException {
        try {
            return (Observation) run.invoke(copy, stimulus, dialectOf.invoke(null, dialect.name()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw thrown(e.getCause());
        }
    }

    private static RuntimeException thrown(@Nullable Throwable cause)
            throws NoObservationException, InterruptedException {
        if (cause instanceof NoObservationException none) {
            throw none;
        }
        if (cause instanceof InterruptedException interrupted) {
            throw interrupted;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }
}
