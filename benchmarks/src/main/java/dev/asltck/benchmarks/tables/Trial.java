package dev.asltck.benchmarks.tables;

import java.util.Map;
import java.util.TreeMap;

/**
 * What one JVM measures: a benchmark with a value for each of its parameters.
 *
 * @param method of the class, one that is annotated as a benchmark
 */
record Trial(Class<?> benchmark, String method, Map<String, String> parameters) {

    Trial {
        parameters = Map.copyOf(parameters);
    }

    static Trial of(Class<?> benchmark, String method) {
        return new Trial(benchmark, method, Map.of());
    }

    Trial with(String parameter, Object value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(parameter, value.toString());
        return new Trial(benchmark, method, more);
    }

    /** As JMH calls the benchmark. */
    String benchmarkName() {
        return benchmark.getName() + "." + method;
    }

    @Override
    public String toString() {
        String name = benchmark.getSimpleName() + "." + method;
        return parameters.isEmpty() ? name : name + " " + new TreeMap<>(parameters);
    }
}
