package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Problems;

/** One thing that a definition has to obey. */
interface Rule {

    /** What its problems are called. */
    String id();

    /** Report every place that does not obey. What has the wrong shape has been reported already and is passed over. */
    void check(Outline outline, Problems problems);
}
