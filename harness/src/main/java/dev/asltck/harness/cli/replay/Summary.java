package dev.asltck.harness.cli.replay;

import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.replay.Occurrences.Example;
import dev.asltck.reports.results.VerdictKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What came of all executions, by kinds: however many they are, it stays small. */
final class Summary {

    /** A machine has some states; more kinds than this say nothing to anybody. */
    private static final int MOST_KINDS = 1_000;

    private static final Difference OTHER = new Difference(List.of("other"), "(any)", "(any)");

    private final Map<VerdictKind, Integer> verdicts = new EnumMap<>(VerdictKind.class);
    private final Map<Difference, Occurrences> differences = new LinkedHashMap<>();
    private final Map<String, Occurrences> notReplayed = new LinkedHashMap<>();
    private int exitCode = ExitCode.AS_EXPECTED;

    void addVerdict(VerdictKind verdict, int code) {
        verdicts.merge(verdict, 1, Integer::sum);
        exitCode = Math.max(exitCode, code);
    }

    void addDifference(Difference difference, Example example) {
        boolean isNew = !differences.containsKey(difference);
        Difference kind = isNew && differences.size() >= MOST_KINDS ? OTHER : difference;
        differences.computeIfAbsent(kind, same -> new Occurrences()).add(example);
    }

    void addNotReplayed(String kind, Example example) {
        notReplayed.computeIfAbsent(kind, same -> new Occurrences()).add(example);
        exitCode = Math.max(exitCode, ExitCode.UNUSABLE_INPUT);
    }

    int replayed() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int all() {
        return replayed()
                + notReplayed.values().stream().mapToInt(Occurrences::count).sum();
    }

    /** By word. */
    Map<String, Integer> verdicts() {
        Map<String, Integer> words = new LinkedHashMap<>();
        verdicts.forEach((verdict, count) -> words.put(verdict.name().toLowerCase(Locale.ROOT), count));
        return words;
    }

    /** The most frequent ones first. */
    List<Map.Entry<Difference, Occurrences>> differences() {
        return byFrequency(differences);
    }

    List<Map.Entry<String, Occurrences>> notReplayed() {
        return byFrequency(notReplayed);
    }

    private static <K> List<Map.Entry<K, Occurrences>> byFrequency(Map<K, Occurrences> kinds) {
        return kinds.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().count()))
                .toList();
    }

    int exitCode() {
        return exitCode;
    }
}
