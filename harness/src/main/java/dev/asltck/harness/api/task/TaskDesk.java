package dev.asltck.harness.api.task;

import dev.asltck.harness.api.call.Refusal;
import dev.asltck.harness.api.call.StepFunctions;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.Invocation;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.engine.ScriptedTasks;
import dev.asltck.harness.engine.TaskScripts;
import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.harness.engine.UnsupportedCaseException;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Answers the tasks of one execution, in real time. */
public final class TaskDesk {

    /** Why cases with tasks cannot be put to some servers. */
    public static final String NO_ACTIVITIES =
            "the outside world is played by activities, which this endpoint does not have";

    /** An answer is on its way for a moment longer than the execution that it ends. */
    private static final long SETTLE_MILLIS = 2_000;

    private final ScriptedTasks tasks;
    private final Answers answers;
    private final ScheduledExecutorService timer;
    private final List<ScheduledFuture<?>> timers = new ArrayList<>();

    private int unanswered;
    private int underWay;
    private long happenings;
    private boolean givenUp;
    private boolean closed;
    private @Nullable ScriptException scriptFailure;
    private @Nullable NoObservationException failure;

    public TaskDesk(TaskScripts scripts, Answers answers, ScheduledExecutorService timer) {
        this.tasks = new ScriptedTasks(scripts);
        this.answers = answers;
        this.timer = timer;
    }

    /** Takes the tasks of a Resource. */
    public TaskReceiver receiver(String resource) {
        return new TaskReceiver() {
            @Override
            public void received(String token, String input) {
                receive(resource, token, input);
            }

            @Override
            public void failed(Refusal why) {
                fail(
                        why.isUnknownOperation()
                                ? new UnsupportedCaseException(NO_ACTIVITIES)
                                : new AdapterException("the tasks of '" + resource + "' cannot be had: " + why.text()));
            }
        };
    }

    private synchronized void receive(String resource, String token, String input) {
        unanswered++;
        if (closed) {
            return;
        }
        try {
            JsonNode value = Json.read(input);
            begin(token, value, tasks.invoke(resource, value));
        } catch (JsonSyntaxException e) {
            fail(EngineCrashException.survived("GetActivityTask gave an input that is no JSON: " + e.explanation()));
        } catch (ScriptException e) {
            scriptFailure = e;
        }
        happened();
    }

    private void begin(String token, JsonNode input, Attempt attempt) {
        List<ScheduledFuture<?>> own = new ArrayList<>();
        attempt.heartbeatEvery()
                .ifPresent(seconds ->
                        own.add(timer.scheduleAtFixedRate(() -> heartbeat(token), seconds, seconds, TimeUnit.SECONDS)));
        if (!(attempt.answer() instanceof Answer.Never)) {
            Runnable answering = () -> answer(token, input, attempt.answer(), own);
            if (attempt.after() == 0) {
                answering.run();
            } else {
                own.add(timer.schedule(answering, attempt.after(), TimeUnit.SECONDS));
            }
        }
        timers.addAll(own);
    }

    private synchronized void heartbeat(String token) {
        if (!closed) {
            // One that is refused tells what the answer will be told as well.
            CompletableFuture<?> unused = answers.heartbeat(token);
        }
    }

    private synchronized void answer(String token, JsonNode input, Answer answer, List<ScheduledFuture<?>> own) {
        own.forEach(each -> each.cancel(false));
        if (closed) {
            return;
        }
        underWay++;
        CompletableFuture<?> unused = sent(token, input, answer).whenComplete((result, thrown) -> answered(thrown));
    }

    private CompletableFuture<?> sent(String token, JsonNode input, Answer answer) {
        if (answer instanceof Answer.Failure failed) {
            return answers.failure(token, failed.error(), failed.cause());
        }
        JsonNode output = answer instanceof Answer.Result result ? result.value() : input;
        return answers.success(token, Json.write(output));
    }

    private synchronized void answered(@Nullable Throwable thrown) {
        underWay--;
        Optional<Refusal> refusal = thrown == null ? Optional.empty() : StepFunctions.refusal(thrown);
        if (thrown == null) {
            unanswered--;
        } else if (refusal.isPresent() && isGivenUp(refusal.get())) {
            givenUp = true;
        } else if (refusal.isPresent()) {
            fail(new AdapterException(
                    "the answer of a task is not taken: " + refusal.get().text()));
        }
        happened();
    }

    /** The engine does not wait for the task any more: it has timed out, or its branch has ended. */
    private static boolean isGivenUp(Refusal refusal) {
        return refusal.is("TaskTimedOut", "InvalidToken", "TaskDoesNotExist");
    }

    private synchronized void fail(NoObservationException why) {
        failure = why;
        happened();
    }

    private void happened() {
        happenings++;
        notifyAll();
    }

    /**
     * Waits until something happens here, for a time at most.
     *
     * @return whether something has happened
     * @throws ScriptException if the scripts have no answer to a task
     * @throws NoObservationException if a task could not be had, or not be answered
     */
    public synchronized boolean await(long millis) throws NoObservationException, InterruptedException {
        long before = happenings;
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        check();
        for (long left = millis; happenings == before && left > 0; left = left(end)) {
            wait(left);
        }
        check();
        return happenings != before;
    }

    /** Throws what went wrong here, if anything did. */
    public synchronized void check() throws NoObservationException {
        if (scriptFailure != null) {
            throw scriptFailure;
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Nothing is answered any more. */
    public synchronized void abandon() {
        closed = true;
        timers.forEach(each -> each.cancel(false));
    }

    /** The execution has ended: nothing is answered any more, and answers that are under way are waited for. */
    public synchronized void close() throws InterruptedException {
        abandon();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(SETTLE_MILLIS);
        for (long left = SETTLE_MILLIS; underWay > 0 && left > 0; left = left(end)) {
            wait(left);
        }
    }

    private static long left(long end) {
        return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }

    /** Whether each task was answered, and each answer taken. */
    public synchronized boolean isClean() {
        return unanswered == 0 && !givenUp && failure == null && scriptFailure == null;
    }

    /** In the order in which they came. */
    public synchronized List<Invocation> invocations() {
        return tasks.invocations();
    }
}
