package dev.asltck.reports.comparison;

/** How closely answers are compared. */
public enum Precision {
    /** By the verdict, and of a failure by the way in which the case fails; values, which may have times and ids in them, do not count. */
    LASTING,
    /** By all that the results have, letter by letter. */
    EXACT
}
