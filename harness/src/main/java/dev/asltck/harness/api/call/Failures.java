package dev.asltck.harness.api.call;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;

/** Tells what went wrong with a call. */
final class Failures {

    /** What follows is every place where there are none, and why. */
    private static final String NO_CREDENTIALS = "Unable to load credentials";

    /** What nobody has put where the AWS CLI puts it, or what has expired. */
    private static final String NO_TOKEN = "SSO token";

    private Failures() {}

    static boolean isConnectionRefused(Throwable failure) {
        return has(failure, ConnectException.class) || has(failure, UnknownHostException.class);
    }

    /** So are connections of a client that is closed meanwhile, because the server was lost to another call. */
    static boolean isConnectionLost(Throwable failure) {
        return (has(failure, IOException.class) && !isUnreadable(failure))
                || has(failure, RejectedExecutionException.class)
                || has(failure, TimeoutException.class)
                || has(failure, ClosedChannelException.class);
    }

    /** Whether there was an answer, but none that the SDK can read. It has classes of its own for that, which are not for others. */
    static boolean isUnreadable(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each.getClass().getSimpleName().startsWith("Json")
                    || String.valueOf(each.getMessage()).startsWith("unexpected JSON token")) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (kind.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The innermost reason, in one line: what is around it repeats it, or says how often it was tried, and what a parser adds in lines of
     * its own is where its stream was.
     */
    static String text(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = Objects.requireNonNullElse(innermost.getMessage(), "")
                .lines()
                .findFirst()
                .orElse("");
        if (message.startsWith(NO_CREDENTIALS)) {
            return "there are no credentials; set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";
        }
        if (message.contains(NO_TOKEN)) {
            return message + "; sign in with 'aws sso login'";
        }
        return message.isEmpty() ? innermost.getClass().getSimpleName() : message;
    }
}
