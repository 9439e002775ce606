package dev.asltck.reference.dialect;

/** The types of state machines that AWS has. The type is given beside the definition, not in it. */
public enum MachineType {
    /** Runs for up to a year, each step exactly once. */
    STANDARD,
    /** Runs for up to five minutes, and waits for no job and no callback. */
    EXPRESS
}
