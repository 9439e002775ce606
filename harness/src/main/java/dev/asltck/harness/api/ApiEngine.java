package dev.asltck.harness.api;

import dev.asltck.harness.api.ApiSettings.MachinePolicy;
import dev.asltck.harness.api.call.StepFunctions;
import dev.asltck.harness.api.call.UnreachableException;
import dev.asltck.harness.api.cleanup.Creations;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.Tier;
import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * An engine with the Step Functions API. Tasks are played by activities. What is created is deleted when the engine is closed, and when this
 * program ends in whatever way it can notice.
 */
public final class ApiEngine implements Engine {

    /** The service makes the Context Object and has the clock; nobody can give it others. */
    private static final Set<String> BEYOND_THE_API = Set.of("context-injection", "fixed-clock");

    private static final Duration TIDYING = Duration.ofMinutes(3);

    /** Whoever has pressed Ctrl-C is waiting. */
    private static final Duration TIDYING_AT_EXIT = Duration.ofSeconds(30);

    private final ApiSettings settings;
    private final Server server;
    private final StepFunctions api;
    private final Creations creations;
    private final Thread atExit;
    private final List<String> incidents = new CopyOnWriteArrayList<>();
    private @Nullable ApiSession session;
    private boolean closed;

    private ApiEngine(ApiSettings settings, Server server, StepFunctions api) {
        this.settings = settings;
        this.server = server;
        this.api = api;
        this.creations = new Creations(api);
        this.atExit = new Thread(() -> tidy(TIDYING_AT_EXIT), "asl-tck-api-exit");
    }

    /**
     * Begins to use an engine.
     *
     * @param server closed with the engine
     * @throws AdapterException if it does not answer
     */
    public static ApiEngine start(ApiSettings settings, Server server) throws AdapterException {
        ApiEngine engine = new ApiEngine(settings, server, StepFunctions.at(settings.connection(), settings.plan()));
        boolean started = false;
        try {
            engine.begin();
            started = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AdapterException("interrupted while the engine was started");
        } finally {
            if (!started) {
                engine.release();
            }
        }
        Runtime.getRuntime().addShutdownHook(engine.atExit);
        return engine;
    }

    private synchronized ApiSession begin() throws AdapterException, InterruptedException {
        server.ensureRunning();
        ApiSession begun = ApiSession.open(settings, api, creations);
        session = begun;
        return begun;
    }

    @Override
    public EngineDescription describe() {
        Set<Tier> tiers = EnumSet.of(Tier.OUTCOME, Tier.ERROR, Tier.OUTPUT, Tier.INVOCATIONS, Tier.ELAPSED);
        if (settings.history() && settings.machines() == MachinePolicy.STANDARD) {
            tiers.add(Tier.PATH);
        }
        return settings.profile().description(BEYOND_THE_API, tiers);
    }

    @Override
    public Observation run(Stimulus stimulus, Dialect dialect) throws NoObservationException, InterruptedException {
        ApiSession current = session();
        try {
            return current.run(stimulus);
        } catch (UnreachableException e) {
            throw lost(current, e);
        }
    }

    private synchronized ApiSession session() throws NoObservationException, InterruptedException {
        if (session != null) {
            return session;
        }
        if (closed) {
            throw new AdapterException("the engine is closed");
        }
        try {
            return begin();
        } catch (AdapterException e) {
            throw new EngineCrashException("the engine has broken down, and cannot be used again: " + e.explanation());
        }
    }

    private synchronized EngineCrashException lost(ApiSession current, UnreachableException failure)
            throws InterruptedException {
        // A connection that was lost is no reason to leave the other cases alone that are running.
        if (session == current && (failure.isForgotten() || !current.isAlive())) {
            session = null;
            current.end();
        }
        return new EngineCrashException("the server " + server.ending() + " (" + failure.explanation() + ")");
    }

    @Override
    public List<String> incidents() {
        return List.copyOf(incidents);
    }

    @Override
    public void close() {
        tidy(TIDYING);
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The hook is running.
        }
    }

    private synchronized void tidy(Duration patience) {
        ApiSession last = session;
        session = null;
        closed = true;
        try {
            if (last != null) {
                last.end();
                deleteAll(patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            release();
        }
    }

    private void deleteAll(Duration patience) throws InterruptedException {
        int left = creations.deleteAll(patience);
        if (left > 0) {
            incidents.add(left + " state machines and activities could not be deleted; 'asl-tck clean' deletes them");
        }
    }

    private void release() {
        api.close();
        server.close();
    }
}
