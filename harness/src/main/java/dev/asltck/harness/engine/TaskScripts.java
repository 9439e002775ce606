package dev.asltck.harness.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import tools.jackson.databind.JsonNode;

/**
 * What the outside world answers, by the Resource of the task. Data: each run consumes it anew, see {@link ScriptedTasks}.
 *
 * @param byResource in the order of the file
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TaskScripts(Map<String, Script> byResource) {

    /** No task at all. */
    public static final TaskScripts NONE = new TaskScripts(Map.of());

    public TaskScripts {
        byResource = Collections.unmodifiableMap(new LinkedHashMap<>(byResource));
    }

    /** The script of one Resource. */
    public sealed interface Script {

        /** Everything that it may answer, in the order of the file. */
        Stream<Attempt> everyAttempt();

        /** Each invocation takes the next attempt. */
        record Sequence(List<Attempt> attempts) implements Script {
            public Sequence {
                attempts = List.copyOf(attempts);
            }

            @Override
            public Stream<Attempt> everyAttempt() {
                return attempts.stream();
            }
        }

        /** An invocation takes the next attempt of the entry whose input equals what it receives. */
        record ByInput(List<Entry> entries) implements Script {
            public ByInput {
                entries = List.copyOf(entries);
            }

            @Override
            public Stream<Attempt> everyAttempt() {
                return entries.stream().flatMap(entry -> entry.attempts().stream());
            }
        }
    }

    /** Attempts for one input. */
    public record Entry(JsonNode input, List<Attempt> attempts) {
        public Entry {
            attempts = List.copyOf(attempts);
        }
    }

    /**
     * One attempt.
     *
     * @param after seconds until the answer
     * @param heartbeatEvery seconds between heartbeats until then
     * @param times how many invocations in a row it serves
     */
    public record Attempt(Answer answer, long after, Optional<Long> heartbeatEvery, int times) {

        Attempt withAnswer(Answer other) {
            return new Attempt(other, after, heartbeatEvery, times);
        }
    }

    /** What the task answers. */
    public sealed interface Answer {

        record Result(JsonNode value) implements Answer {}

        /** What it has received. */
        record Echo() implements Answer {}

        /** What a function or a nested execution returns, in the shape that its service gives it. Engines get it as a result. */
        record Returned(JsonNode value) implements Answer {}

        record Failure(String error, Optional<String> cause) implements Answer {}

        record Never() implements Answer {}
    }
}
