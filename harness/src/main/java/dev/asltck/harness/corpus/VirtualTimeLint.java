package dev.asltck.harness.corpus;

import java.util.function.BiConsumer;

/** A case that takes long says so, for engines that have only real time. */
final class VirtualTimeLint implements CaseLint {

    private static final long LONGEST_REAL_SECONDS = 10;
    private static final String FEATURE = "virtual-time";

    @Override
    public void check(Case aCase, BiConsumer<String, String> report) {
        long elapsed = aCase.expectation().elapsed().orElse(0);
        if (elapsed > LONGEST_REAL_SECONDS && !aCase.features().contains(FEATURE)) {
            report.accept("takes " + elapsed + " seconds", "shorten its waits, or add the feature '" + FEATURE + "'");
        }
    }
}
