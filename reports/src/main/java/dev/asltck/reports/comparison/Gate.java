package dev.asltck.reports.comparison;

import java.util.Locale;

/** What a build does not put up with. A flake it always does. */
public enum Gate {
    /** A regression, whatever it belongs to; and that nothing is known any more of a case that passed. */
    REGRESSION,
    /** Any change, and any case that only one of the runs has. */
    ANY,
    /** Nothing. */
    NEVER;

    /** As documents spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether there is something that it does not let pass. */
    public boolean stops(Comparison comparison) {
        return switch (this) {
            case REGRESSION -> comparison.changes().stream().anyMatch(each -> !each.isFlake() && each.mayBeWorse());
            case ANY ->
                comparison.changes().stream().anyMatch(each -> !each.isFlake())
                        || !comparison.onlyBefore().isEmpty()
                        || !comparison.onlyAfter().isEmpty();
            case NEVER -> false;
        };
    }
}
