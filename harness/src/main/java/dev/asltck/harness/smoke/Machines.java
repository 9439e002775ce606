package dev.asltck.harness.smoke;

import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The probes that execute a state machine. Apostrophes stand for quotation marks. */
final class Machines {

    private static final String PASS = machine("'Type': 'Pass'");
    private static final String TASK_FIELDS = "'Type': 'Task', 'Resource': '" + MachineProbe.TASK + "'";

    /** One task and nothing else. */
    static final String TASK = machine(TASK_FIELDS);

    private static final String CATCHING = quoted("{ 'StartAt': 'A', 'States': { 'A': { " + TASK_FIELDS
            + ", 'Catch': [{ 'ErrorEquals': ['Smoke.Expected'], 'Next': 'B' }], 'Next': 'C' },"
            + " 'B': { 'Type': 'Pass', 'Result': 'caught', 'End': true }, 'C': { 'Type': 'Succeed' } } }");

    private static final int LARGE = 1_000_000;

    private Machines() {}

    /** All of them, in the order in which an author gets them to work. */
    static List<MachineProbe> all(ClockKind clock) {
        return List.of(
                pass(),
                defaultInput(),
                task(
                        "task",
                        "a task receives its input, and its result comes out",
                        TASK,
                        attempt(new Answer.Echo(), 0)),
                failingTask(),
                task(
                        "delayed-task",
                        "a task answers later",
                        TASK,
                        attempt(new Answer.Echo(), clock == ClockKind.REAL ? 1 : 30)),
                heartbeat(),
                refused("not-json", "a definition that is no JSON is refused", quoted("{ 'StartAt': ")),
                refused(
                        "invalid",
                        "a definition whose StartAt names no state is refused",
                        PASS.replace("\"StartAt\": \"A\"", "\"StartAt\": \"B\"")),
                unchanged(
                        "unicode",
                        "texts of any characters go through",
                        "{ 'caf\u00e9': '\u4f8b \\ud83d\\ude00 \\u2028 \\u0085 \\u0007 \\\\ \\n' }",
                        "read and write UTF-8, whatever the locale of the machine"),
                unchanged(
                        "numbers",
                        "numbers of many digits go through",
                        "[12345678901234567890, 0.1234567890123456789, 1e-7]",
                        "if the adapter reads JSON with a library that rounds, another may keep the digits; cases about"
                                + " such numbers fail otherwise"),
                unchanged(
                        "large-input",
                        "an input of a megabyte goes through",
                        "'" + "x".repeat(LARGE) + "'",
                        "an engine with a limit says so in 'limits' of 'hello'"));
    }

    /** Of one state, A, which is the last. */
    private static String machine(String fields) {
        return quoted("{ 'StartAt': 'A', 'States': { 'A': { " + fields + ", 'End': true } } }");
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    static JsonNode json(String text) {
        try {
            return Json.read(quoted(text));
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static Attempt attempt(Answer answer, long after) {
        return new Attempt(answer, after, Optional.empty(), 1);
    }

    private static MachineProbe pass() {
        return new MachineProbe(
                "pass",
                "a Pass State gives its Result",
                machine("'Type': 'Pass', 'Result': { 'a': [1, null] }"),
                Optional.of(json("{ 'b': 2 }")),
                List.of(),
                Set.of(),
                Optional.of(json("{ 'a': [1, null] }")),
                "compare what the engine gives without the adapter");
    }

    private static MachineProbe defaultInput() {
        return new MachineProbe(
                "default-input",
                "an execution that is given no input has the input {}",
                PASS,
                Optional.empty(),
                List.of(),
                Set.of(),
                Optional.of(json("{}")),
                "where 'run' has no 'input' and the engine wants one, give it {}");
    }

    private static MachineProbe task(String name, String title, String definition, Attempt attempt) {
        return new MachineProbe(
                name,
                title,
                definition,
                Optional.of(json("{ 'n': [1, 2] }")),
                List.of(attempt),
                Set.of(),
                Optional.of(json("{ 'n': [1, 2] }")),
                "compare the 'input' of the 'task' message, and what becomes of the 'result' of the 'answer'");
    }

    private static MachineProbe failingTask() {
        Answer failure = new Answer.Failure("Smoke.Expected", Optional.of("as the probe wants it"));
        return new MachineProbe(
                "failing-task",
                "a task fails, and a Catcher for its Error Name takes over",
                CATCHING,
                Optional.of(json("{}")),
                List.of(attempt(failure, 0)),
                Set.of(),
                Optional.of(json("'caught'")),
                "an 'answer' with 'error' has to reach the engine as a failure with this very Error Name");
    }

    private static MachineProbe heartbeat() {
        return new MachineProbe(
                "heartbeat",
                "a task that reports in time may take longer than HeartbeatSeconds",
                machine(TASK_FIELDS + ", 'HeartbeatSeconds': 2"),
                Optional.of(json("{}")),
                List.of(new Attempt(new Answer.Result(json("'alive'")), 3, Optional.of(1L), 1)),
                Set.of("heartbeat"),
                Optional.of(json("'alive'")),
                "hand each 'heartbeat' (or 'heartbeatEvery') on to the engine; if it knows none, list 'heartbeat' in"
                        + " 'unsupportedFeatures'");
    }

    private static MachineProbe refused(String name, String title, String definition) {
        return new MachineProbe(
                name,
                title,
                definition,
                Optional.of(json("{}")),
                List.of(),
                Set.of(),
                Optional.empty(),
                "if the engine has refused it, the outcome is 'rejected'; an engine without validation fails the cases"
                        + " about it");
    }

    private static MachineProbe unchanged(String name, String title, String input, String remedy) {
        return new MachineProbe(
                name, title, PASS, Optional.of(json(input)), List.of(), Set.of(), Optional.of(json(input)), remedy);
    }
}
