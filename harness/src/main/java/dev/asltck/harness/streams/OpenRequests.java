package dev.asltck.harness.streams;

import dev.asltck.harness.streams.protocol.ProtocolException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The requests of one process: those that have no reply yet, and the cases of those that have. */
final class OpenRequests {

    private final Map<String, Conversation> open = new LinkedHashMap<>();
    private final Map<String, String> repliedCases = new HashMap<>();
    private @Nullable String lastReplied;
    private @Nullable String blamed;

    synchronized void add(Conversation conversation) {
        open.put(conversation.id(), conversation);
    }

    /** How many there have ever been. */
    synchronized int count() {
        return open.size() + repliedCases.size();
    }

    /**
     * The one that is open.
     *
     * @throws ProtocolException if it is not; the case that it belonged to is to blame
     */
    synchronized Conversation get(String id) throws ProtocolException {
        Conversation conversation = open.get(id);
        if (conversation != null) {
            return conversation;
        }
        blamed = repliedCases.get(id);
        throw new ProtocolException(
                blamed == null
                        ? "there is no request '" + Shortened.of(id) + "'"
                        : "the request '" + id + "', case " + blamed + ", has had its reply before");
    }

    synchronized void replied(Conversation conversation) {
        open.remove(conversation.id());
        repliedCases.put(conversation.id(), conversation.caseId());
        lastReplied = conversation.caseId();
    }

    /** Whether what was said last belongs to a request that has had its reply. */
    synchronized boolean isTooLate() {
        return blamed != null;
    }

    /** For people, where in the course of things something has happened that belongs to no open request. */
    synchronized String setting() {
        if (blamed != null) {
            return "in the case " + blamed + ": ";
        }
        return lastReplied == null ? "" : "after the case " + lastReplied + ": ";
    }

    /** All that are open. */
    synchronized List<Conversation> all() {
        return List.copyOf(open.values());
    }
}
