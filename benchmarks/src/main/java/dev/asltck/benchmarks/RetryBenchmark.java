package dev.asltck.benchmarks;

import dev.asltck.reference.Program;
import dev.asltck.reference.task.TaskAnswer;
import dev.asltck.reference.task.TaskScript;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;

/**
 * What does a retry cost, and does that stay the same with many of them? A task fails so many times before it succeeds; every retry
 * waits a second of the virtual clock. Per execution.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class RetryBenchmark {

    private static final String DEFINITION = """
            {
              "StartAt": "Work",
              "States": {
                "Work": {
                  "Type": "Task",
                  "Resource": "arn:aws:lambda:us-east-1:123456789012:function:work",
                  "Retry": [
                    {"ErrorEquals": ["Busy"], "IntervalSeconds": 1, "MaxAttempts": 99999999, "BackoffRate": 1.0}
                  ],
                  "End": true
                }
              }
            }
            """;

    @Param({"1000", "10000", "100000", "1000000"})
    int retries;

    private Program program;
    private JsonNode input;
    private TaskScript busy;
    private TaskScript done;

    @Setup(Level.Trial)
    public void setUp() {
        program = Machines.load(DEFINITION);
        input = Machines.json("{\"id\": 7}");
        busy = TaskScript.immediately(new TaskAnswer.Failure(Optional.of("Busy"), Optional.empty()));
        done = TaskScript.immediately(new TaskAnswer.Success(Machines.json("\"done\"")));
    }

    @Benchmark
    public JsonNode interpreted() {
        return Machines.run(program, input, call -> call.attempt() < retries ? busy : done);
    }
}
