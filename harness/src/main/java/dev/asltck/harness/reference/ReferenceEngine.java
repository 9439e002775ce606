package dev.asltck.harness.reference;

import dev.asltck.harness.SuiteVersion;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.Diagnosis;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.Tier;
import dev.asltck.reference.Interpreter;
import dev.asltck.reference.Program;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.Clock;
import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Severity;
import dev.asltck.reference.problem.Validated;
import dev.asltck.reference.run.Environment;
import dev.asltck.reference.run.ExecutionResult;
import dev.asltck.reference.run.Outcome;
import dev.asltck.reference.run.TraceListener;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The reference interpreter, driven through its public interface. */
public final class ReferenceEngine implements Engine {

    /** By which {@code --engine} finds it. */
    public static final String NAME = "reference";

    /** Where a case leaves the instant of the start open; the day of the specification's edition. */
    public static final Instant START = Instant.parse("2024-11-22T00:00:00Z");

    /** Chance is the same in every run. */
    public static final long SEED = 1;

    /** What was loaded last: the rows of a case have one definition, and a program may be executed any number of times. */
    private final AtomicReference<@Nullable Loaded> latest = new AtomicReference<>();

    private record Loaded(String definition, Dialect dialect, Validated<Program> program) {

        static Loaded of(String definition, Dialect dialect) {
            return new Loaded(definition, dialect, Interpreter.load(definition, dialect));
        }

        boolean isOf(String otherDefinition, Dialect otherDialect) {
            return dialect == otherDialect && definition.equals(otherDefinition);
        }
    }

    @Override
    public EngineDescription describe() {
        return new EngineDescription(
                NAME,
                version(),
                Optional.empty(),
                Dialect.SPEC,
                ClockKind.VIRTUAL,
                Set.of(),
                EnumSet.allOf(Tier.class),
                EngineDescription.ANY_NUMBER);
    }

    /** The version of the interpreter. */
    public static String version() {
        return SuiteVersion.of(Interpreter.class);
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public Observation run(Stimulus stimulus, Dialect dialect) {
        return run(stimulus, dialect, Optional.empty());
    }

    /** Runs a case while somebody listens. */
    public Observation run(Stimulus stimulus, Dialect dialect, TraceListener listener) {
        return run(stimulus, dialect, Optional.of(listener));
    }

    private Observation run(Stimulus stimulus, Dialect dialect, Optional<TraceListener> listener) {
        Validated<Program> program = load(stimulus.definition(), dialect);
        return program.value()
                .map(valid -> run(valid, stimulus, diagnoses(program.problems(), Severity.WARNING), listener))
                .orElseGet(() -> Observation.of(rejected(program.problems())));
    }

    private Validated<Program> load(String definition, Dialect dialect) {
        Loaded loaded = latest.get();
        if (loaded == null || !loaded.isOf(definition, dialect)) {
            loaded = Loaded.of(definition, dialect);
            latest.set(loaded);
        }
        return loaded.program();
    }

    private static Observation run(
            Program program, Stimulus stimulus, List<Diagnosis> warnings, Optional<TraceListener> listener) {
        ScriptedTaskHandler tasks = new ScriptedTaskHandler(stimulus.tasks());
        PathRecorder path = new PathRecorder();
        Clock clock = Clock.virtual(stimulus.clock().orElse(START));
        Environment environment = Environment.of(clock, Entropy.seeded(SEED), tasks)
                .withContext(stimulus.context())
                .withListener(listener.map(path::and).orElse(path));
        ExecutionResult result = program.run(stimulus.input(), environment);
        return new Observation(
                observed(result.outcome()),
                tasks.invocations(),
                path.entries(),
                result.variables(),
                seconds(result.elapsed()),
                warnings);
    }

    private static ObservedOutcome rejected(List<Problem> problems) {
        return new ObservedOutcome.Rejected(diagnoses(problems, Severity.ERROR));
    }

    private static List<Diagnosis> diagnoses(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .map(problem -> new Diagnosis(problem.id(), problem.at(), problem.message(), problem.requirements()))
                .toList();
    }

    private static ObservedOutcome observed(Outcome outcome) {
        if (outcome instanceof Outcome.Succeeded succeeded) {
            return new ObservedOutcome.Succeeded(succeeded.output());
        }
        if (outcome instanceof Outcome.Failed failed) {
            return new ObservedOutcome.Failed(
                    failed.error().name(), failed.error().cause());
        }
        if (outcome instanceof Outcome.Exhausted exhausted) {
            return new ObservedOutcome.Exhausted(exhausted.message());
        }
        return new ObservedOutcome.TimedOut();
    }

    private static double seconds(Duration duration) {
        return (double) duration.toSeconds() + duration.toNanosPart() / 1e9;
    }
}
