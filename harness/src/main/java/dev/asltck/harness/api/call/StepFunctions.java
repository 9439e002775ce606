package dev.asltck.harness.api.call;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.NoObservationException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sfn.SfnAsyncClient;
import software.amazon.awssdk.services.sfn.model.SfnException;

/** The Step Functions API: calls wait for their turn, and what comes of them is an answer or one of three exceptions. */
public final class StepFunctions implements AutoCloseable {

    private final SfnAsyncClient client;
    private final RateLimits limits;
    private final Optional<URI> endpoint;

    private StepFunctions(SfnAsyncClient client, RatePlan plan, Optional<URI> endpoint) {
        this.client = client;
        this.limits = new RateLimits(plan, System::nanoTime);
        this.endpoint = endpoint;
    }

    /**
     * Prepares to call; nothing is called yet.
     *
     * @throws AdapterException if it is not known where
     */
    public static StepFunctions at(Connection connection, RatePlan plan) throws AdapterException {
        try {
            Optional<URI> endpoint = Endpoints.of(connection);
            return new StepFunctions(Clients.of(connection, endpoint), plan, endpoint);
        } catch (SdkException | IllegalArgumentException e) {
            throw new AdapterException("the Step Functions API cannot be called: " + Failures.text(e));
        }
    }

    /** A call of the SDK. */
    @FunctionalInterface
    public interface Call<T> extends Function<SfnAsyncClient, CompletableFuture<T>> {}

    /**
     * Calls, and waits for the answer. If the thread is interrupted, nobody waits for it any longer.
     *
     * @throws RefusedException if the service refuses
     * @throws UnreachableException if there is nobody
     * @throws NoObservationException if the call cannot be made, or its answer not be read
     */
    public <T> T call(Operation operation, Call<T> call)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        limits.await(operation);
        CompletableFuture<T> answer = call.apply(client);
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw failure(operation, Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        }
    }

    /** A call of the SDK for one page of an answer. */
    @FunctionalInterface
    public interface PageCall<T> {

        /**
         * Calls for a page.
         *
         * @param token of the page; nothing for the first one
         */
        CompletableFuture<T> from(SfnAsyncClient client, @Nullable String token);
    }

    /** The token of the page after one, as the SDK has it. */
    @FunctionalInterface
    public interface NextToken<T> {

        /** Nothing for the last one. */
        @Nullable String of(T page);
    }

    /**
     * Calls for page after page, until the last one.
     *
     * @throws RefusedException as {@link #call}, like the others
     */
    public <T> List<T> pages(Operation operation, PageCall<T> call, NextToken<T> next)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        List<T> pages = new ArrayList<>();
        @Nullable String token = null;
        do {
            String from = token;
            T page = call(operation, client -> call.from(client, from));
            pages.add(page);
            token = next.of(page);
        } while (token != null);
        return pages;
    }

    /** Calls without waiting; its turn comes when it comes. */
    public <T> CompletableFuture<T> send(Operation operation, Call<T> call) {
        long delay = limits.take(operation);
        if (delay == 0) {
            return call.apply(client);
        }
        Executor later = CompletableFuture.delayedExecutor(delay, TimeUnit.NANOSECONDS);
        return CompletableFuture.supplyAsync(() -> client, later).thenCompose(call);
    }

    /** Why a call that was sent has been refused, if that is what has happened. */
    public static Optional<Refusal> refusal(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof SfnException refused ? Optional.of(Refusal.of(refused)) : Optional.empty();
    }

    /** What went wrong with a call that was sent, for people. */
    public static String text(Throwable failure) {
        return refusal(failure).map(Refusal::text).orElseGet(() -> Failures.text(failure));
    }

    private NoObservationException failure(Operation operation, Throwable cause)
            throws RefusedException, UnreachableException {
        if (cause instanceof SfnException refused) {
            throw new RefusedException(Refusal.of(refused));
        }
        if (Failures.isUnreadable(cause)) {
            return EngineCrashException.survived(
                    "the answer to " + operation.word() + " cannot be read: " + Failures.text(cause));
        }
        if (Failures.isConnectionLost(cause)) {
            throw UnreachableException.unanswered(
                    "no answer to " + operation.word() + where() + ": " + Failures.text(cause));
        }
        if (cause instanceof SdkClientException) {
            return new AdapterException(operation.word() + where() + " failed: " + Failures.text(cause));
        }
        return new AdapterException(operation.word() + where() + " failed: " + cause);
    }

    private String where() {
        return endpoint.map(uri ->
                        " at " + uri.getScheme() + "://" + uri.getAuthority().replaceFirst("^.*@", ""))
                .orElse("");
    }

    @Override
    public void close() {
        client.close();
    }
}
