package dev.asltck.harness.compare;

import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.verdict.Verdict;
import java.util.Set;

/**
 * A verdict, and what it does not cover.
 *
 * @param notJudged tiers of which the case expects something that the engine does not let the harness see
 */
public record Judgement(Verdict verdict, Set<Tier> notJudged) {

    public Judgement {
        notJudged = Set.copyOf(notJudged);
    }

    /** A verdict about a case that did not run to its end. */
    public static Judgement of(Verdict verdict) {
        return new Judgement(verdict, Set.of());
    }
}
