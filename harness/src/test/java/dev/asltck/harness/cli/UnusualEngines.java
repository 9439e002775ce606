package dev.asltck.harness.cli;

import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.UnsupportedCaseException;
import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.reference.dialect.Dialect;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Engines that are right, and yet there is something to tell of them; for the tests of the command line to find on the class path. */
public final class UnusualEngines {

    private UnusualEngines() {}

    /** The reference under another name. */
    private static class OtherReference implements Engine, EngineProvider {

        private final ReferenceEngine reference = new ReferenceEngine();
        private final String name;

        OtherReference(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Engine start() {
            return this;
        }

        @Override
        public EngineDescription describe() {
            EngineDescription reference = this.reference.describe();
            return new EngineDescription(
                    name,
                    "1",
                    reference.homepage(),
                    reference.dialect(),
                    reference.clock(),
                    reference.unsupportedFeatures(),
                    reference.tiers(),
                    1);
        }

        @Override
        public Observation run(Stimulus stimulus, Dialect dialect) throws NoObservationException {
            return reference.run(stimulus, dialect);
        }
    }

    /** Does more than it was asked for. */
    public static final class Clumsy extends OtherReference {

        public Clumsy() {
            super("clumsy");
        }

        @Override
        public List<String> incidents() {
            return List.of("a reply that nobody has asked for");
        }
    }

    /** Is busy until it is interrupted, and then closed. */
    public static final class Busy extends OtherReference {

        static final CountDownLatch RUNNING = new CountDownLatch(1);
        static final CountDownLatch CLOSED = new CountDownLatch(1);

        public Busy() {
            super("busy");
        }

        @Override
        public Observation run(Stimulus stimulus, Dialect dialect) throws NoObservationException {
            try {
                RUNNING.countDown();
                CLOSED.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return super.run(stimulus, dialect);
        }

        @Override
        public void close() {
            CLOSED.countDown();
        }
    }

    /** Has a reason for each case whose input is a number, one of twelve. */
    public static final class Refusing extends OtherReference {

        private static final int REASONS = 12;

        public Refusing() {
            super("refusing");
        }

        @Override
        public Observation run(Stimulus stimulus, Dialect dialect) throws NoObservationException {
            if (stimulus.input().isPresent() && stimulus.input().get().isInt()) {
                throw new UnsupportedCaseException(
                        "there is no way, because of " + stimulus.input().get().intValue() % REASONS);
            }
            return super.run(stimulus, dialect);
        }
    }
}
