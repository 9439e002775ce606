package dev.asltck.harness.engine;

import java.util.Locale;
import org.apiguardian.api.API;

/** A part of the verdict that is judged by itself. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Tier {
    /** Rejected, succeeded, failed or timed out. */
    OUTCOME,
    /** The Error Name of a failure. */
    ERROR,
    /** The output of a success. */
    OUTPUT,
    /** What the tasks received. */
    INVOCATIONS,
    /** The states entered. */
    PATH,
    /** Seconds from start to end. */
    ELAPSED,
    /** The Cause of a failure. */
    CAUSE,
    /** Variables at the end. */
    VARIABLES,
    /** Of a rejection: the requirement violated and the place of the mistake. */
    DIAGNOSIS,
    /** Of a rejection: the rule of the published list that the definition breaks. */
    RULE,
    /** What a validator says about a definition that it accepts, by the rules of the published list. */
    WARNINGS;

    /** As results and documents spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
