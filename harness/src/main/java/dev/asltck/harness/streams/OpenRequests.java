package dev.asltck.harness.streams;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The requests of one process that have no reply yet, and the cases of those that have. Not thread-safe. */
final class OpenRequests {

    private final Map<String, Conversation> open = new LinkedHashMap<>();
    private final Map<String, String> repliedCases = new HashMap<>();
    private Optional<String> lastReplied = Optional.empty();

    void add(Conversation conversation) {
        open.put(conversation.id(), conversation);
    }

    /** How many there have ever been. */
    int count() {
        return open.size() + repliedCases.size();
    }

    Optional<Conversation> get(String id) {
        return Optional.ofNullable(open.get(id));
    }

    void replied(Conversation conversation) {
        open.remove(conversation.id());
        repliedCases.put(conversation.id(), conversation.caseId());
        lastReplied = Optional.of(conversation.caseId());
    }

    /** The case of a request that has had its reply. */
    Optional<String> repliedCase(String id) {
        return Optional.ofNullable(repliedCases.get(id));
    }

    /** The case that has had its reply last. */
    Optional<String> lastReplied() {
        return lastReplied;
    }

    /** All that are open. */
    List<Conversation> all() {
        return List.copyOf(open.values());
    }
}
