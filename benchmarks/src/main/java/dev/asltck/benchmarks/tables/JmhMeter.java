package dev.asltck.benchmarks.tables;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures with JMH, in a new JVM each time.
 *
 * @param unit of the scores
 */
record JmhMeter(Effort effort, TimeUnit unit) implements TrialMeter {

    private static final String BYTES = "gc.alloc.rate.norm";
    private static final String CHARACTERS = "characters";

    @Override
    public List<Iteration> measure(Trial trial) throws FailedMeasurementException {
        try {
            Collection<RunResult> results = new Runner(options(trial)).run();
            if (results.size() != 1) {
                throw new IllegalStateException(trial + " is " + results.size() + " measurements");
            }
            return results.stream()
                    .flatMap(result -> result.getBenchmarkResults().stream())
                    .flatMap(fork -> fork.getIterationResults().stream())
                    .map(JmhMeter::iteration)
                    .toList();
        } catch (RunnerException e) {
            throw new FailedMeasurementException(trial + ": " + e.getMessage() + "; 'benchmarks/run "
                    + trial.benchmark().getSimpleName() + "' shows more");
        }
    }

    private Options options(Trial trial) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(include(trial))
                .timeUnit(unit)
                .forks(1)
                .warmupIterations(effort.warmups())
                .warmupTime(time(effort.warmup()))
                .measurementIterations(effort.iterations())
                .measurementTime(time(effort.iteration()))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        trial.parameters().forEach(options::param);
        return options.build();
    }

    /** A pattern that only this benchmark matches. */
    static String include(Trial trial) {
        return "^" + Pattern.quote(trial.benchmarkName()) + "$";
    }

    private static TimeValue time(Duration duration) {
        return TimeValue.milliseconds(duration.toMillis());
    }

    private static Iteration iteration(IterationResult result) {
        return new Iteration(
                result.getPrimaryResult().getScore(), secondary(result, BYTES), secondary(result, CHARACTERS));
    }

    /** Nothing is 0: a loop that allocates nothing, or a benchmark that counts nothing else. */
    private static double secondary(IterationResult iteration, String label) {
        Result<?> result = iteration.getSecondaryResults().get(label);
        return result == null ? 0 : result.getScore();
    }
}
