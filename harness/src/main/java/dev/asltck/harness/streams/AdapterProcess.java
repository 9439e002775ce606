package dev.asltck.harness.streams;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.process.ChildProcess;
import dev.asltck.harness.streams.protocol.Hello;
import dev.asltck.harness.streams.protocol.HelloReader;
import dev.asltck.harness.streams.protocol.Message;
import dev.asltck.harness.streams.protocol.Message.Reply;
import dev.asltck.harness.streams.protocol.Message.Task;
import dev.asltck.harness.streams.protocol.MessageReader;
import dev.asltck.harness.streams.protocol.ProtocolException;
import dev.asltck.harness.streams.protocol.Requests;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A running adapter. One thread reads what it says and hands it to the conversation it belongs to, another writes. It works until it
 * breaks down: because it has ended, because it has said what it must not say, or because it was killed. That happens once, and ends every
 * conversation that is open.
 */
final class AdapterProcess {

    /** For the last lines of a program that has ended, if others still hold its output. */
    private static final int LAST_LINES_SECONDS = 2;

    /** For a program that reads no more because it is about to end. */
    private static final int MOMENT_MILLISECONDS = 1_000;

    private final ChildProcess child;
    private final Incidents incidents;
    private final LineReader lines;
    private final LineWriter writer;
    private final Thread reader = new Thread(this::read, "asl-tck-streams-reader");
    private final CompletableFuture<Hello> hello = new CompletableFuture<>();
    private final OpenRequests requests = new OpenRequests();
    private @Nullable Breakdown breakdown;
    private boolean leaving;

    private AdapterProcess(ChildProcess child, Incidents incidents) {
        this.child = child;
        this.incidents = incidents;
        this.lines = new LineReader(child.output());
        this.writer = new LineWriter(child.input(), this::isUnread);
        reader.setDaemon(true);
    }

    /** @throws IOException if there is no such program, or it cannot be run */
    static AdapterProcess start(AdapterProgram program, Incidents incidents) throws IOException {
        AdapterProcess process = new AdapterProcess(
                ChildProcess.start(program.command(), program.folder(), program.environment()), incidents);
        process.reader.start();
        process.writer.start();
        process.watchExit();
        return process;
    }

    /**
     * Says hello, and waits for the answer.
     *
     * @throws AdapterException if there is none, or none that can be used; the process has ended
     */
    Hello negotiate(Duration patience) throws AdapterException, InterruptedException {
        writer.write(Requests.hello());
        try {
            return hello.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            breakDown(Breakdown.violation("says nothing for " + patience.toSeconds() + " seconds"));
        } catch (ExecutionException e) {
            // It broke down.
        } catch (InterruptedException e) {
            breakDown(Breakdown.kill("was ended while it started"));
            throw e;
        }
        Throwable reason = hello.handle((answer, thrown) -> thrown).join();
        throw new AdapterException(
                "no answer to 'hello': " + (reason == null ? "it has come too late" : reason.getMessage()));
    }

    /** The end of its output is not enough: what it has started may hold it open. */
    @SuppressWarnings("FutureReturnValueIgnored") // What it runs throws nothing.
    private void watchExit() {
        Executor later = CompletableFuture.delayedExecutor(LAST_LINES_SECONDS, TimeUnit.SECONDS);
        child.onExit().thenRunAsync(this::hasEnded, later);
    }

    synchronized boolean isUsable() {
        return breakdown == null && !leaving;
    }

    /**
     * Makes a request.
     *
     * @param request the line
     */
    void open(Conversation conversation, String request) {
        synchronized (this) {
            if (isUsable()) {
                requests.add(conversation);
                writer.write(request);
                return;
            }
        }
        conversation.end(Breakdown.crash("has just ended").exception(), true);
    }

    /** Says something about a request that is open. */
    void say(String line) {
        writer.write(line);
    }

    private void read() {
        try {
            Optional<String> line = lines.next();
            if (line.isPresent()) {
                hello.complete(HelloReader.read(line.get()));
                line = lines.next();
            }
            while (line.isPresent()) {
                hear(line.get());
                line = lines.next();
            }
            hasEnded();
        } catch (ProtocolException e) {
            breakDown(
                    Breakdown.violation("broke the protocol: " + e.explanation() + ": " + Shortened.of(lines.seen())));
        } catch (IOException e) {
            hasEnded();
        } finally {
            // Whatever else happens: nobody waits for a thread that does not read.
            breakDown(Breakdown.violation("said what could not be read: " + Shortened.of(lines.seen())));
        }
    }

    private void hear(String line) throws ProtocolException {
        Message message = MessageReader.read(line);
        Conversation conversation = requests.get(message.id());
        if (message instanceof Task task) {
            conversation.hear(task);
        } else if (message instanceof Reply reply) {
            conversation.check(reply);
            requests.replied(conversation);
            conversation.end(reply);
        }
    }

    /** The program has closed its input. */
    private void isUnread() {
        try {
            if (!child.waitFor(MOMENT_MILLISECONDS)) {
                breakDown(Breakdown.violation("has closed its standard input"));
            }
            // Otherwise the end of its output says more.
        } catch (InterruptedException e) {
            // It broke down meanwhile.
        }
    }

    /** The program has ended, or closed its output. */
    private void hasEnded() {
        if (isBroken()) {
            return;
        }
        try {
            String ending = child.ending();
            String rest = lines.seen();
            breakDown(Breakdown.crash(
                    rest.isEmpty() ? ending : ending + "; its last line has no end: " + Shortened.of(rest)));
        } catch (InterruptedException e) {
            breakDown(Breakdown.crash("has ended"));
        }
    }

    private synchronized boolean isBroken() {
        return breakdown != null;
    }

    private void breakDown(Breakdown why) {
        List<Conversation> victims;
        boolean isDoubtful;
        synchronized (this) {
            if (breakdown != null) {
                return;
            }
            breakdown = why;
            victims = requests.all();
            isDoubtful = why.isSudden() && victims.size() == 1 && requests.count() > 1;
        }
        writer.stop();
        child.close();
        Breakdown told = why.isViolation() ? why.saying(errors()) : why;
        if (!hello.completeExceptionally(told.exception())) {
            report(told, victims.isEmpty());
        }
        victims.forEach(each -> each.end(told.exception(), isDoubtful));
    }

    private String errors() {
        try {
            return child.errors();
        } catch (InterruptedException e) {
            return "";
        }
    }

    /** Tells of what no open request has to do with. */
    private synchronized void report(Breakdown why, boolean idle) {
        boolean expected = leaving && !why.isViolation();
        if (requests.isTooLate() || (idle && !expected)) {
            incidents.add(requests.setting() + why.message());
        }
    }

    /**
     * Stops a request that is open.
     *
     * @throws NoObservationException if the adapter does not stop it in time; the process has ended
     */
    void stop(Conversation conversation, Duration patience) throws NoObservationException, InterruptedException {
        conversation.stop();
        writer.write(Requests.cancel(conversation.id()));
        Breakdown deaf = Breakdown.kill("was ended, as it did not stop the case " + conversation.caseId() + " within "
                + patience.toSeconds() + " seconds");
        try {
            if (conversation.awaitStop(patience)) {
                return;
            }
        } catch (InterruptedException e) {
            breakDown(deaf);
            throw e;
        }
        breakDown(deaf);
        throw deaf.exception();
    }

    /** Ends the program and whatever it has started; it is asked first. */
    void leave(Duration patience) {
        synchronized (this) {
            if (!isUsable()) {
                return;
            }
            leaving = true;
            writer.write(Requests.bye());
        }
        try {
            if (child.waitFor(patience.toMillis())) {
                reader.join(MOMENT_MILLISECONDS);
            } else {
                incidents.add("the adapter did not end within " + patience.toSeconds() + " seconds of 'bye'");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        breakDown(Breakdown.kill("was told to end"));
    }
}
