package dev.asltck.reports.baseline;

import java.io.IOException;

/** A file that is no baseline. The message says where and what is wrong. */
public final class MalformedBaselineException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedBaselineException(String place, String message) {
        super(place + ": " + message);
    }
}
