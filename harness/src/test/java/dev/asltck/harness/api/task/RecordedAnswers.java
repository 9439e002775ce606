package dev.asltck.harness.api.task;

import dev.asltck.harness.api.call.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.sfn.model.SfnException;

/** Takes answers in place of a service. */
final class RecordedAnswers implements Answers {

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private CompletableFuture<Object> reply = CompletableFuture.completedFuture("taken");

    /** The token and what was sent, in order. */
    List<String> sent() {
        return sent;
    }

    void answerWith(CompletableFuture<Object> other) {
        reply = other;
    }

    void refuseAll(Refusal refusal) {
        reply = CompletableFuture.failedFuture(exception(refusal));
    }

    static Throwable exception(Refusal refusal) {
        return SfnException.builder()
                .statusCode(refusal.status())
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode(refusal.code())
                        .errorMessage(refusal.message())
                        .build())
                .build();
    }

    @Override
    public CompletableFuture<?> success(String token, String output) {
        sent.add(token + " " + output);
        return reply;
    }

    @Override
    public CompletableFuture<?> failure(String token, String error, Optional<String> cause) {
        sent.add(token + " " + error + cause.map(text -> " " + text).orElse(""));
        return reply;
    }

    @Override
    public CompletableFuture<?> heartbeat(String token) {
        sent.add(token + " alive");
        return reply;
    }
}
