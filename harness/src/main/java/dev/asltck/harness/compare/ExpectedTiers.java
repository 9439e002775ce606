package dev.asltck.harness.compare;

import dev.asltck.harness.corpus.ExpectedOutcome;
import dev.asltck.harness.corpus.ExpectedOutcome.ExpectedError;
import dev.asltck.harness.engine.Tier;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The tiers in which outcomes say something, beside what kind of outcome they are. */
final class ExpectedTiers {

    private ExpectedTiers() {}

    static Set<Tier> of(List<ExpectedOutcome> outcomes) {
        Set<Tier> tiers = EnumSet.noneOf(Tier.class);
        for (ExpectedOutcome outcome : outcomes) {
            if (outcome instanceof ExpectedOutcome.Rejected rejected) {
                rejected.requirement().ifPresent(requirement -> tiers.add(Tier.DIAGNOSIS));
                rejected.rule().ifPresent(rule -> tiers.add(Tier.RULE));
            } else if (outcome instanceof ExpectedOutcome.Fails fails) {
                addTiersOf(fails, tiers);
            } else if (!(outcome instanceof ExpectedOutcome.TimesOut)) {
                tiers.add(Tier.OUTPUT);
            }
        }
        return tiers;
    }

    private static void addTiersOf(ExpectedOutcome.Fails fails, Set<Tier> tiers) {
        if (!(fails.error() instanceof ExpectedError.Any)) {
            tiers.add(Tier.ERROR);
        }
        if (fails.cause().isPresent()) {
            tiers.add(Tier.CAUSE);
        }
    }
}
