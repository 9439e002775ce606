package dev.asltck.harness.streams;

import dev.asltck.harness.engine.Invocation;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.engine.ScriptedTasks;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.streams.protocol.Hello;
import dev.asltck.harness.streams.protocol.Message.Reply;
import dev.asltck.harness.streams.protocol.Message.Task;
import dev.asltck.harness.streams.protocol.ProtocolException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** All that is said about one request. One thread hears what the adapter says, another waits for the end. */
final class Conversation {

    private final String id;
    private final String caseId;
    private final ScriptedTasks tasks;
    private final TaskAnswers answers;
    private final ReplyRules rules;
    private final Set<Long> taskNumbers = new HashSet<>();

    /** Ends early if the scripts have no answer to a task. */
    private final CompletableFuture<Reply> outcome = new CompletableFuture<>();

    private final CompletableFuture<Reply> reply = new CompletableFuture<>();
    private volatile boolean stopping;
    private volatile boolean doubtful;

    Conversation(String id, Stimulus stimulus, Hello hello, TaskAnswers answers) {
        this.id = id;
        this.caseId = stimulus.caseId();
        this.tasks = new ScriptedTasks(stimulus.tasks());
        this.answers = answers;
        this.rules = new ReplyRules(hello);
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    /** The engine has invoked a task. */
    void hear(Task task) throws ProtocolException {
        rules.check(task);
        if (!taskNumbers.add(task.task())) {
            throw new ProtocolException("there was a task " + task.task() + " in this run before");
        }
        if (stopping) {
            return;
        }
        try {
            answers.answer(task, tasks.invoke(task.resource(), task.input()));
        } catch (ScriptException e) {
            stopping = true;
            outcome.completeExceptionally(e);
        }
    }

    /** Whether a reply is one that this request can have. */
    void check(Reply given) throws ProtocolException {
        rules.check(given, stopping);
    }

    /** The adapter has replied. */
    void end(Reply given) {
        answers.end();
        reply.complete(given);
        outcome.complete(given);
    }

    /**
     * There will be no reply.
     *
     * @param isDoubtful whether the reason may lie in what was asked before
     */
    void end(NoObservationException reason, boolean isDoubtful) {
        doubtful = isDoubtful;
        answers.end();
        reply.completeExceptionally(reason);
        outcome.completeExceptionally(reason);
    }

    /** Whether there was no reply, for a reason that may lie in what was asked before. */
    boolean isDoubtful() {
        return doubtful;
    }

    /** The tasks that were invoked, once there is an end. */
    List<Invocation> invocations() {
        return tasks.invocations();
    }

    /**
     * Waits for the end.
     *
     * @throws ScriptException if the scripts have no answer to a task; the request is still open
     * @throws InterruptedException if the thread is interrupted; the request is still open
     */
    Reply await() throws NoObservationException, InterruptedException {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ScriptException script) {
                throw script;
            }
            throw cause(e);
        }
    }

    /**
     * Waits until the adapter has stopped, or replied all the same.
     *
     * @return whether it has, in time
     */
    boolean awaitStop(Duration patience) throws NoObservationException, InterruptedException {
        try {
            reply.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw cause(e);
        }
    }

    /** The adapter is about to be asked to stop: it is answered no more. */
    void stop() {
        stopping = true;
        answers.end();
    }

    private static NoObservationException cause(ExecutionException e) {
        if (e.getCause() instanceof NoObservationException cause) {
            return cause;
        }
        throw new IllegalStateException(
                "nothing else ends a conversation", Objects.requireNonNullElse(e.getCause(), e));
    }
}
