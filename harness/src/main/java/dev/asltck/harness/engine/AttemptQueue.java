package dev.asltck.harness.engine;

import dev.asltck.harness.engine.TaskScripts.Attempt;
import java.util.List;

/** Attempts that are used up one after another. */
final class AttemptQueue {

    private final List<Attempt> attempts;
    private int index;
    private int served;
    private int total;

    AttemptQueue(List<Attempt> attempts) {
        this.attempts = attempts;
    }

    /** @throws ScriptException if none is left */
    Attempt next(String resource) {
        if (index == attempts.size()) {
            throw new ScriptException("the task script of '" + resource + "' runs out: it answers " + total
                    + " invocations, and there is one more");
        }
        Attempt attempt = attempts.get(index);
        total++;
        served++;
        if (served == attempt.times()) {
            index++;
            served = 0;
        }
        return attempt;
    }
}
