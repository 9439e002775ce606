package dev.asltck.harness.streams;

import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.streams.protocol.Hello;
import dev.asltck.harness.streams.protocol.Message.Cancelled;
import dev.asltck.harness.streams.protocol.Message.Reply;
import dev.asltck.harness.streams.protocol.Message.Result;
import dev.asltck.harness.streams.protocol.Message.Task;
import dev.asltck.harness.streams.protocol.ProtocolException;
import java.util.Optional;

/** What a message must be like that follows from what was said before, rather than from its form. */
final class ReplyRules {

    private final Hello hello;

    ReplyRules(Hello hello) {
        this.hello = hello;
    }

    void check(Task task) throws ProtocolException {
        if (hello.onlyValidates()) {
            throw new ProtocolException("to validate a definition invokes no task such as '" + task.resource() + "'");
        }
    }

    /** @param cancelled whether the adapter was asked to stop */
    void check(Reply reply, boolean cancelled) throws ProtocolException {
        if (reply instanceof Cancelled && !cancelled) {
            throw new ProtocolException("nobody has asked to cancel the request");
        }
        if (reply instanceof Result result) {
            checkOutcome(result);
            boolean executed = result.outcome().filter(ReplyRules::isEnd).isPresent();
            checkTier(Tier.PATH, result.path(), executed);
            checkTier(Tier.VARIABLES, result.variables(), executed);
            checkTier(Tier.ELAPSED, result.elapsedSeconds(), executed);
            checkTier(Tier.WARNINGS, result.warnings(), false);
        }
    }

    private void checkOutcome(Result result) throws ProtocolException {
        boolean refused = result.outcome()
                .filter(ObservedOutcome.Rejected.class::isInstance)
                .isPresent();
        if (hello.onlyValidates()) {
            if (result.outcome().isPresent() && !refused) {
                throw new ProtocolException("the 'outcome' of 'validate' is 'accepted' or 'rejected'");
            }
        } else if (result.outcome().isEmpty()) {
            throw new ProtocolException("'accepted' is an 'outcome' of 'validate' only");
        }
    }

    /** Whether an execution has ended so, rather than not begun, or been given up. */
    private static boolean isEnd(ObservedOutcome outcome) {
        return outcome instanceof ObservedOutcome.Succeeded
                || outcome instanceof ObservedOutcome.Failed
                || outcome instanceof ObservedOutcome.TimedOut;
    }

    private void checkTier(Tier tier, Optional<?> part, boolean needed) throws ProtocolException {
        boolean observed = hello.observes().contains(tier);
        if (part.isPresent() && !observed) {
            throw new ProtocolException(
                    "it has '" + tier.word() + "', which the 'observes' of the adapter's hello does not have");
        }
        if (needed && observed && part.isEmpty()) {
            throw new ProtocolException(
                    "it has no '" + tier.word() + "', which the 'observes' of the adapter's hello has");
        }
    }
}
