package dev.asltck.harness.engines;

import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.reference.dialect.Dialect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** By what the harness speaks with an engine. */
public sealed interface Adapter {

    /** As descriptors spell it. */
    String kind();

    /** The reading of the language that the engine aims at; nothing if only the engine tells. */
    Optional<Dialect> dialect();

    /** How time passes in it; nothing if only the engine tells. */
    Optional<ClockKind> clock();

    /** Ids of the feature list that it is known not to have, sorted. */
    SortedSet<String> unsupportedFeatures();

    /** Lets somebody do what is to be done with an adapter of this kind. */
    <T, X extends Exception> T accept(Visitor<T, X> visitor) throws X;

    /** What is to be done with an adapter of each kind. */
    interface Visitor<T, X extends Exception> {

        T streams(Streams adapter) throws X;

        T stepFunctionsApi(StepFunctionsApi adapter) throws X;

        T testState(TestState adapter) throws X;
    }

    /**
     * A program that speaks the protocol of standard streams.
     *
     * @param environment added to ours
     */
    record Streams(List<String> command, Map<String, String> environment) implements Adapter {

        static final String KIND = "streams";

        public Streams {
            command = List.copyOf(command);
            environment = Map.copyOf(environment);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Optional<Dialect> dialect() {
            return Optional.empty();
        }

        @Override
        public Optional<ClockKind> clock() {
            return Optional.empty();
        }

        @Override
        public SortedSet<String> unsupportedFeatures() {
            return new TreeSet<>();
        }

        @Override
        public <T, X extends Exception> T accept(Visitor<T, X> visitor) throws X {
            return visitor.streams(this);
        }
    }

    /** One of an engine that does not tell what it can do: its descriptor does. */
    sealed interface Claimed extends Adapter {

        Claims claims();

        @Override
        default Optional<Dialect> dialect() {
            return Optional.of(claims().dialect());
        }

        @Override
        default Optional<ClockKind> clock() {
            return Optional.of(ClockKind.REAL);
        }

        @Override
        default SortedSet<String> unsupportedFeatures() {
            return new TreeSet<>(claims().unsupportedFeatures());
        }
    }

    /**
     * An API of AWS Step Functions.
     *
     * @param claims what the engine can do, whichever of its operations are called
     * @param tasks who plays the outside world
     * @param history whether its execution histories can be relied on for the states entered
     * @param executions how an execution is waited for
     * @param validates whether it has the operation ValidateStateMachineDefinition
     */
    record StepFunctionsApi(
            Place place, Claims claims, Tasks tasks, boolean history, Executions executions, boolean validates)
            implements Claimed {

        static final String KIND = "step-functions-api";

        /** Who plays the outside world. */
        public enum Tasks {
            /** Workers that poll activities. */
            ACTIVITIES,
            /** Nobody: cases with tasks cannot be put to it. */
            NONE
        }

        /** How an execution is waited for. */
        public enum Executions {
            /** Started, then asked for. */
            POLLED,
            /** By the one call that returns when it has ended. */
            SYNC
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public <T, X extends Exception> T accept(Visitor<T, X> visitor) throws X {
            return visitor.stepFunctionsApi(this);
        }
    }

    /** The operation TestState of that API: state by state. */
    record TestState(Place place, Claims claims) implements Claimed {

        static final String KIND = "test-state";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public <T, X extends Exception> T accept(Visitor<T, X> visitor) throws X {
            return visitor.testState(this);
        }
    }

    /**
     * What is known of an engine that does not tell it.
     *
     * @param dialect the reading of the language that it aims at
     * @param unsupportedFeatures ids of the feature list that it does not have
     * @param parallelism how many cases may run at once
     */
    record Claims(Dialect dialect, Set<String> unsupportedFeatures, int parallelism) {

        public Claims {
            unsupportedFeatures = Set.copyOf(unsupportedFeatures);
        }
    }
}
