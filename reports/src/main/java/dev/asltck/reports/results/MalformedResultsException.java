package dev.asltck.reports.results;

import java.io.IOException;

/** A result file that cannot be relied on. The message says where, what is wrong, and what to do. */
public final class MalformedResultsException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedResultsException(String source, int line, String message) {
        super(source + ":" + line + ": " + message);
    }
}
