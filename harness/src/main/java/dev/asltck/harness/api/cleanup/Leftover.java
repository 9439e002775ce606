package dev.asltck.harness.api.cleanup;

/**
 * Something that a run has created and not deleted.
 *
 * @param run that has created it
 */
public record Leftover(Kind kind, String arn, String name, String run) {

    /** What it is. */
    public enum Kind {
        MACHINE,
        ACTIVITY
    }
}
