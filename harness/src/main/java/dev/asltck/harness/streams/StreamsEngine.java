package dev.asltck.harness.streams;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.streams.protocol.Hello;
import dev.asltck.harness.streams.protocol.Message.Reply;
import dev.asltck.reference.dialect.Dialect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An engine behind an adapter, a program that speaks the protocol of standard streams. The process is shared by all cases, and started
 * again when it has broken down. A case during which it broke down though others were asked for before it is asked for again, in a new
 * process: what an adapter does too late must not be the fault of the next case.
 * {@code docs/protocol.md} describes what is said.
 */
public final class StreamsEngine implements Engine {

    private final Hello hello;
    private final Timeouts timeouts;
    private final RunningAdapter adapter;
    private final Incidents incidents;
    private final AtomicLong requests = new AtomicLong();
    private final ScheduledThreadPoolExecutor scheduler;

    private StreamsEngine(Hello hello, Timeouts timeouts, RunningAdapter adapter, Incidents incidents) {
        this.hello = hello;
        this.timeouts = timeouts;
        this.adapter = adapter;
        this.incidents = incidents;
        this.scheduler = new ScheduledThreadPoolExecutor(1, StreamsEngine::daemon);
        scheduler.setRemoveOnCancelPolicy(true);
    }

    /**
     * Starts an adapter.
     *
     * @param folder to run it in
     * @param environment added to ours
     * @throws AdapterException if it cannot be started, or does not say what it is
     */
    public static StreamsEngine start(List<String> command, Path folder, Map<String, String> environment)
            throws AdapterException {
        return start(new AdapterProgram(command, folder, environment), Timeouts.PROTOCOL);
    }

    static StreamsEngine start(AdapterProgram program, Timeouts timeouts) throws AdapterException {
        Incidents incidents = new Incidents();
        RunningAdapter adapter = new RunningAdapter(program, timeouts.hello(), incidents);
        try {
            return new StreamsEngine(adapter.start(), timeouts, adapter, incidents);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AdapterException("interrupted while the adapter started", e);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "asl-tck-streams-clock");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public EngineDescription describe() {
        return hello.description();
    }

    @Override
    public Observation run(Stimulus stimulus, Dialect dialect) throws NoObservationException, InterruptedException {
        RequestLines lines = new RequestLines(hello, stimulus, dialect);
        AdapterProcess process = adapter.usable();
        Conversation first = open(process, stimulus, lines);
        try {
            return observe(process, first);
        } catch (NoObservationException e) {
            if (!first.isDoubtful()) {
                throw e;
            }
            AdapterProcess another = adapter.usable();
            Observation observation = observe(another, open(another, stimulus, lines));
            incidents.add(
                    "before the case " + stimulus.caseId() + ", which a new process could run: " + e.explanation());
            return observation;
        }
    }

    private Conversation open(AdapterProcess process, Stimulus stimulus, RequestLines lines)
            throws NoObservationException {
        String id = String.valueOf(requests.incrementAndGet());
        TaskAnswers answers = hello.clock() == ClockKind.VIRTUAL
                ? new InstantAnswers(process::say)
                : new TimedAnswers(scheduler, process::say);
        Conversation conversation = new Conversation(id, stimulus, hello, answers);
        process.open(conversation, lines.line(id));
        return conversation;
    }

    private Observation observe(AdapterProcess process, Conversation conversation)
            throws NoObservationException, InterruptedException {
        try {
            Reply reply = conversation.await();
            return Observations.of(reply, conversation.invocations());
        } catch (InterruptedException e) {
            process.stop(conversation, timeouts.cancel());
            throw e;
        } catch (ScriptException e) {
            stop(process, conversation);
            throw e;
        }
    }

    /** The case is at fault, whether the adapter stops it or not. */
    private void stop(AdapterProcess process, Conversation conversation) throws InterruptedException {
        try {
            process.stop(conversation, timeouts.cancel());
        } catch (NoObservationException e) {
            incidents.add("in the case " + conversation.caseId() + ": " + e.explanation());
        }
    }

    @Override
    public List<String> incidents() {
        return incidents.texts();
    }

    @Override
    public void close() {
        adapter.leave(timeouts.bye());
        scheduler.shutdownNow();
    }
}
