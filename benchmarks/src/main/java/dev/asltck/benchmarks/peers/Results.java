package dev.asltck.benchmarks.peers;

import dev.asltck.benchmarks.figures.Spread;
import dev.asltck.benchmarks.peers.Answer.Measured;
import dev.asltck.benchmarks.peers.Answer.Unmeasured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All answers, by engine and by workload. */
final class Results {

    private final String reference;
    private final Map<String, Map<Workload, List<Answer>>> answers = new LinkedHashMap<>();

    /** @param engines in the order of the table, the first being compared with all others */
    Results(List<String> engines) {
        this.reference = engines.get(0);
        engines.forEach(engine -> answers.put(engine, new EnumMap<>(Workload.class)));
    }

    void add(String engine, Workload workload, Answer answer) {
        of(engine).computeIfAbsent(workload, any -> new ArrayList<>()).add(answer);
    }

    List<String> engines() {
        return List.copyOf(answers.keySet());
    }

    String version(String engine) {
        return of(engine).values().stream()
                .flatMap(List::stream)
                .map(Answer::version)
                .filter(version -> !version.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Why there is no figure. */
    Optional<Unmeasured> trouble(String engine, Workload workload) {
        return answers(engine, workload)
                .filter(Unmeasured.class::isInstance)
                .map(Unmeasured.class::cast)
                .findFirst();
    }

    /** Whether an engine failed at what it claims to do. */
    boolean hasFailures() {
        return engines().stream()
                .flatMap(engine -> Stream.of(Workload.values()).flatMap(workload -> trouble(engine, workload).stream()))
                .anyMatch(trouble -> !trouble.isLack());
    }

    /** The least of the sizes that an engine came to. */
    Optional<Long> size(String engine, Workload workload) {
        return measured(engine, workload).stream().map(Measured::size).min(Comparator.naturalOrder());
    }

    /** Why it came no further in some round, though it could have. */
    Optional<String> limit(String engine, Workload workload) {
        return measured(engine, workload).stream()
                .map(Measured::limit)
                .filter(limit -> !limit.isEmpty())
                .findFirst();
    }

    /** The figures of all rounds; nothing if there is none in some of them. */
    Optional<Spread> spread(String engine, Column column) {
        List<Double> values = measured(engine, column.workload()).stream()
                .flatMap(each -> column.value(each).stream())
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(Spread.of(values));
    }

    private List<Measured> measured(String engine, Workload workload) {
        return trouble(engine, workload).isPresent()
                ? List.of()
                : answers(engine, workload).map(Measured.class::cast).toList();
    }

    private Stream<Answer> answers(String engine, Workload workload) {
        return of(engine).getOrDefault(workload, List.of()).stream();
    }

    /**
     * The reference beside the best of its peers.
     *
     * @param times how many times better the reference is
     */
    record Ratio(double times, String peer) {}

    /** By the medians; nothing if either side has no figure. */
    Optional<Ratio> ratio(Column column) {
        return spread(reference, column)
                .flatMap(own -> engines().stream()
                        .filter(engine -> !engine.equals(reference))
                        .flatMap(engine -> spread(engine, column).stream()
                                .map(peer -> new Ratio(column.timesBetter(own.median(), peer.median()), engine)))
                        .min(Comparator.comparingDouble(Ratio::times)));
    }

    private Map<Workload, List<Answer>> of(String engine) {
        return Optional.ofNullable(answers.get(engine)).orElseThrow();
    }
}
