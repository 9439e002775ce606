package dev.asltck.reference.recording;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts, by what is compared, on how many records AWS and the interpreter agree. */
final class Agreement {

    private final Map<Tier, int[]> counts = new EnumMap<>(Tier.class);

    /** What is compared. */
    enum Tier {
        OUTCOME("outcome", 0.99),
        ERROR("error name", 0.99),
        OUTPUT("output", 0.99),
        CAUSE("cause", 0.95),
        STATES("states entered", 0.99),
        TASKS("task inputs", 0.95),
        DATA("inputs and outputs of states", 0.99),
        EVENTS("history events", 0.95);

        private final String title;
        private final double target;

        Tier(String title, double target) {
            this.title = title;
            this.target = target;
        }

        String title() {
            return title;
        }

        /** The least share of records that have to agree, of those that say anything, however well the others are explained. */
        double target() {
            return target;
        }
    }

    void add(Map<Tier, Boolean> agreed) {
        agreed.forEach((tier, same) -> {
            int[] count = counts.computeIfAbsent(tier, unused -> new int[2]);
            count[0]++;
            count[1] += same ? 1 : 0;
        });
    }

    Map<Tier, Double> shares() {
        Map<Tier, Double> shares = new EnumMap<>(Tier.class);
        counts.forEach((tier, count) -> shares.put(tier, (double) count[1] / count[0]));
        return shares;
    }

    String table() {
        StringBuilder table = new StringBuilder();
        counts.forEach((tier, count) -> table.append(String.format(
                Locale.ROOT,
                "  %-28s %4d of %4d  %5.1f %%%n",
                tier.title(),
                count[1],
                count[0],
                100.0 * count[1] / count[0])));
        return table.toString();
    }
}
