package dev.asltck.reports.results;

import java.io.IOException;

/** A file that has more in it than anybody would write there. */
final class TooLongException extends IOException {

    private static final long serialVersionUID = 1L;

    TooLongException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
