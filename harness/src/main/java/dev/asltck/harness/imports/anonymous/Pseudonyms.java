package dev.asltck.harness.imports.anonymous;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Other names for names, the same for the same one, and no one for two. */
final class Pseudonyms {

    private final Map<String, String> byOriginal = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** The pseudonym of a name, a new one such as {@code function1} if it has none. */
    String ofName(String name, String kind) {
        return byOriginal.computeIfAbsent(name, original -> kind + next(kind));
    }

    String ofAccount(String id) {
        return byOriginal.computeIfAbsent(id, original -> String.format(Locale.ROOT, "%012d", next("account")));
    }

    String ofUuid(String uuid) {
        return byOriginal.computeIfAbsent(
                uuid.toLowerCase(Locale.ROOT),
                original -> String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", next("uuid")));
    }

    /** The pseudonym of a name, if it has one. */
    Optional<String> find(String name) {
        return Optional.ofNullable(byOriginal.get(name));
    }

    private int next(String kind) {
        return counts.merge(kind, 1, Integer::sum);
    }
}
