package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Problems;

/**
 * One thing that a definition has to obey: each state by itself, or all of it together. A rule reports every place that does not obey.
 * What has the wrong shape has been reported already and is passed over.
 */
interface Rule {

    /** Check one state; for what a state has to obey by itself, since all rules go over the states together. */
    default void check(StateOutline state, Problems problems) {}

    /** Check what no state shows by itself. */
    default void check(Outline outline, Problems problems) {}
}
