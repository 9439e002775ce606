package dev.asltck.harness.streams.protocol;

import dev.asltck.harness.SuiteVersion;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.harness.streams.protocol.Message.Task;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the harness says, as lines without their ends. */
public final class Requests {

    /** The versions of the protocol that we speak, ascending. */
    static final List<Long> VERSIONS = List.of(1L);

    /** Bytes of a line without its end, in both directions. */
    public static final int LONGEST_LINE = 16 * 1024 * 1024;

    private static final int NEXT_LINE = 0x85;

    private Requests() {}

    /** Offers the versions that we speak. */
    public static String hello() {
        ObjectNode message = message("hello");
        VERSIONS.forEach(message.putArray("versions")::add);
        message.putObject("harness").put("name", "asl-tck").put("version", SuiteVersion.text());
        return line(message);
    }

    /**
     * Asks for an execution.
     *
     * @param unsupportedFeatures of the engine, which is spared what it cannot use
     */
    public static String run(String id, Stimulus stimulus, Dialect dialect, Set<String> unsupportedFeatures) {
        ObjectNode message = aboutDefinition("run", id, stimulus, dialect);
        stimulus.input().ifPresent(input -> message.set("input", input));
        if (!unsupportedFeatures.contains("context-injection")) {
            stimulus.context().ifPresent(context -> message.set("context", context));
        }
        if (!unsupportedFeatures.contains("fixed-clock")) {
            stimulus.clock().ifPresent(clock -> message.put("clock", clock.toString()));
        }
        return line(message);
    }

    /** Asks whether a definition is valid. */
    public static String validate(String id, Stimulus stimulus, Dialect dialect) {
        return line(aboutDefinition("validate", id, stimulus, dialect));
    }

    private static ObjectNode aboutDefinition(String type, String id, Stimulus stimulus, Dialect dialect) {
        return message(type)
                .put("id", id)
                .put("case", stimulus.caseId())
                .put("dialect", dialect.name().toLowerCase(Locale.ROOT))
                .put("definition", stimulus.definition());
    }

    /**
     * Answers a task.
     *
     * @param clock of the engine: if it is virtual, the answer says when it takes effect
     * @throws ScriptException if the script says more than a line can hold
     */
    public static String answer(Task task, Attempt attempt, ClockKind clock) {
        ObjectNode message = message("answer").put("id", task.id()).put("task", task.task());
        putAnswer(message, task, attempt.answer());
        if (clock == ClockKind.VIRTUAL) {
            if (attempt.after() > 0) {
                message.put("after", attempt.after());
            }
            attempt.heartbeatEvery().ifPresent(seconds -> message.put("heartbeatEvery", seconds));
        }
        String line = line(message);
        if (!fits(line)) {
            throw new ScriptException(
                    "the answer to '" + task.resource() + "' does not fit into a line of the protocol");
        }
        return line;
    }

    /** Whether a line has no more bytes than it may have. */
    public static boolean fits(String line) {
        return line.length() <= LONGEST_LINE / 3 || line.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LINE;
    }

    private static void putAnswer(ObjectNode message, Task task, Answer answer) {
        if (answer instanceof Answer.Result result) {
            message.set("result", result.value());
        } else if (answer instanceof Answer.Echo) {
            message.set("result", task.input());
        } else if (answer instanceof Answer.Failure failure) {
            message.put("error", failure.error());
            failure.cause().ifPresent(cause -> message.put("cause", cause));
        } else if (answer instanceof Answer.Never) {
            message.put("never", true);
        } else {
            throw new IllegalArgumentException("what a service makes of what is returned has to be known by now");
        }
    }

    /** Says that a task is alive. */
    public static String heartbeat(Task task) {
        return line(message("heartbeat").put("id", task.id()).put("task", task.task()));
    }

    /** Wants a request to be stopped. */
    public static String cancel(String id) {
        return line(message("cancel").put("id", id));
    }

    /** Wants the adapter to end. */
    public static String bye() {
        return line(message("bye"));
    }

    private static ObjectNode message(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    /**
     * On one line for every language: what some take for the end of a line is escaped, and so are halves of surrogate pairs, which UTF-8
     * has no bytes for. Both can only stand in strings.
     */
    private static String line(ObjectNode message) {
        String text = Json.write(message);
        return text.codePoints().noneMatch(Requests::isEscaped) ? text : escaped(text);
    }

    private static boolean isEscaped(int character) {
        return character == NEXT_LINE
                || Character.getType(character) == Character.LINE_SEPARATOR
                || Character.getType(character) == Character.PARAGRAPH_SEPARATOR
                || Character.getType(character) == Character.SURROGATE;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (isEscaped(character)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }
}
