package dev.asltck.harness.engine;

import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.harness.engine.TaskScripts.Entry;
import dev.asltck.harness.engine.TaskScripts.Script;
import dev.asltck.reference.json.Extent;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonEquality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import tools.jackson.databind.JsonNode;

/** Plays the outside world of one run: consumes a case's {@link TaskScripts} and remembers every invocation. Not thread-safe. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ScriptedTasks {

    private static final long LARGEST_WRITTEN = 10_000;
    private static final int DEEPEST_WRITTEN = 500;

    private final TaskScripts scripts;
    private final Map<String, AttemptQueue> sequences = new HashMap<>();
    /** By the very entry: entries of two resources may be equal. */
    private final IdentityHashMap<Entry, AttemptQueue> entries = new IdentityHashMap<>();

    private final List<Invocation> invocations = new ArrayList<>();

    public ScriptedTasks(TaskScripts scripts) {
        this.scripts = scripts;
    }

    /**
     * Takes the answer to an invocation, which is never {@link Answer.Returned}.
     *
     * @throws ScriptException if the scripts have none
     */
    public Attempt invoke(String resource, JsonNode input) {
        invocations.add(new Invocation(resource, input));
        Script script = scripts.byResource().get(resource);
        if (script == null) {
            throw new ScriptException("there is no task script for the resource '" + resource + "'");
        }
        Attempt attempt = queue(resource, script, input).next(resource);
        return attempt.answer() instanceof Answer.Returned returned
                ? attempt.withAnswer(new Answer.Result(ServiceResult.of(resource, input, returned.value())))
                : attempt;
    }

    private AttemptQueue queue(String resource, Script script, JsonNode input) {
        if (script instanceof Script.Sequence sequence) {
            return sequences.computeIfAbsent(resource, name -> new AttemptQueue(sequence.attempts()));
        }
        for (Entry entry : ((Script.ByInput) script).entries()) {
            if (JsonEquality.equal(entry.input(), input)) {
                return entries.computeIfAbsent(entry, same -> new AttemptQueue(same.attempts()));
            }
        }
        throw new ScriptException("the task script of '" + resource + "' has no entry 'when' the input is "
                + (Extent.fits(input, LARGEST_WRITTEN, DEEPEST_WRITTEN) ? Json.write(input) : "this large"));
    }

    /** Every invocation so far, in order. */
    public List<Invocation> invocations() {
        return List.copyOf(invocations);
    }
}
