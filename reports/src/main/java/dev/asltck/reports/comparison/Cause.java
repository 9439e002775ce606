package dev.asltck.reports.comparison;

import java.util.Locale;

/** What a change may belong to. */
public enum Cause {
    /** The engine is another, or has another version. */
    ENGINE,
    /** Nothing that the results tell of differs: another build under the same version, or a flake that nobody has looked for. */
    UNEXPLAINED,
    /** The version of the suite, which drives engines and judges, is another. */
    SUITE_VERSION,
    /** The engine was told something else. */
    CASE,
    /** Something else had to come out. */
    EXPECTATION,
    /** Another dialect was applied. */
    DIALECT,
    /** An option that bears on the answer is another. */
    OPTIONS,
    /** Nothing but the machine differs. */
    MACHINE,
    /** The engine answers now so, now otherwise. */
    FLAKE,
    /** In one of the runs the adapter, the harness or the case failed, and nothing is known of the engine. */
    ERROR;

    /** As documents spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
