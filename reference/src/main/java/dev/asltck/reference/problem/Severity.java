package dev.asltck.reference.problem;

/** How much a problem matters. */
public enum Severity {
    /** The definition breaks a rule: it is refused. */
    ERROR,
    /** Legal, and probably not what was meant. */
    WARNING
}
