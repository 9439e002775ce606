package dev.asltck.harness.cli;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.Tier;
import dev.asltck.reference.dialect.Dialect;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Engines that do not do what they should, for the tests of the command line to find on the class path. */
public final class FaultyEngines {

    private FaultyEngines() {}

    /** Does something with a case. */
    private interface Behavior {
        Observation run() throws AdapterException;
    }

    private record FaultyEngine(String name, Behavior behavior) implements Engine {
        @Override
        public EngineDescription describe() {
            return new EngineDescription(
                    name,
                    "1",
                    Optional.empty(),
                    Dialect.AWS,
                    ClockKind.VIRTUAL,
                    Set.of("jsonata"),
                    EnumSet.allOf(Tier.class),
                    1);
        }

        @Override
        public Observation run(Stimulus stimulus, Dialect dialect) throws AdapterException {
            return behavior.run();
        }
    }

    /** Throws what no engine should. */
    public static final class Crashing implements EngineProvider {
        @Override
        public String name() {
            return "crashing";
        }

        @Override
        public Engine start() {
            return new FaultyEngine(name(), () -> {
                throw new IllegalStateException("broken on purpose");
            });
        }
    }

    /** Never answers. */
    public static final class Hanging implements EngineProvider {
        @Override
        public String name() {
            return "hanging";
        }

        @Override
        public Engine start() {
            return new FaultyEngine(name(), Hanging::waitForEver);
        }

        private static Observation waitForEver() throws AdapterException {
            try {
                new CountDownLatch(1).await();
                return timedOut();
            } catch (InterruptedException e) {
                throw new AdapterException("interrupted", e);
            }
        }
    }

    /** Cannot be started. */
    public static final class Unstartable implements EngineProvider {
        @Override
        public String name() {
            return "unstartable";
        }

        @Override
        public Engine start() throws AdapterException {
            throw new AdapterException("nothing listens on port 8083");
        }
    }

    /** Says that every machine times out. */
    public static final class Wrong implements EngineProvider {
        @Override
        public String name() {
            return "wrong";
        }

        @Override
        public Engine start() {
            return new FaultyEngine(name(), FaultyEngines::timedOut);
        }
    }

    private static Observation timedOut() {
        return Observation.of(new ObservedOutcome.TimedOut());
    }
}
