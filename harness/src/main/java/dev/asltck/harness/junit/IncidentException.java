package dev.asltck.harness.junit;

import java.util.List;

/** The adapter or the engine did what belongs to no case. */
final class IncidentException extends Exception {

    private static final long serialVersionUID = 1L;

    IncidentException(List<String> incidents) {
        super(String.join("\n", incidents));
    }
}
