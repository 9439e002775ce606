package dev.asltck.reference.dialect;

/** Which reading of the language an interpreter follows where the two differ. */
public enum Dialect {
    /** The specification's letter; {@code docs/spec-notes.md} says how its contradictions are read. */
    SPEC,
    /** What AWS Step Functions documents and does. */
    AWS
}
