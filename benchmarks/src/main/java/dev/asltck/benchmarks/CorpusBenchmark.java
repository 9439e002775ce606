package dev.asltck.benchmarks;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.reference.Interpreter;
import dev.asltck.reference.Program;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.problem.Validated;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does the whole corpus take that is read, and its definitions parsed, validated and compiled? Each definition once, however
 * many cases have it. Per corpus; with {@code -bm ss -wi 0 -i 1} the first time in a process.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class CorpusBenchmark {

    @Benchmark
    public List<Case> read() {
        return CorpusLoader.builtIn();
    }

    @Benchmark
    public List<Validated<Program>> readAndLoaded() {
        return CorpusLoader.builtIn().stream()
                .map(each -> each.stimulus().definition())
                .distinct()
                .map(definition -> Interpreter.load(definition, Dialect.SPEC))
                .toList();
    }
}
