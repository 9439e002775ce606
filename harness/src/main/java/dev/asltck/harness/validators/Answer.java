package dev.asltck.harness.validators;

import java.util.List;

/**
 * What a validator made of a definition.
 *
 * @param messages its own words: why it refuses, or how it broke down
 */
public record Answer(Kind kind, List<String> messages) {

    public Answer {
        messages = List.copyOf(messages);
    }

    public static Answer of(Kind kind, String message) {
        return new Answer(kind, List.of(message));
    }

    /** How it ended. */
    public enum Kind {
        ACCEPTED,
        REFUSED,
        /** The validator broke down. */
        CRASHED,
        /** It did not answer within the deadline. */
        HUNG,
        /** What connects us with the validator failed, not the validator: nothing is known. */
        ERRORED
    }
}
