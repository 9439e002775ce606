package dev.asltck.reports.junitxml;

import dev.asltck.reports.runs.NamedRun;
import java.util.List;

/**
 * Tests of a run.
 *
 * @param name of the suite within the run
 */
record TestSuite(NamedRun run, String name, List<TestCase> tests) {

    /** How many came to such an element. */
    long count(String element) {
        return tests.stream()
                .filter(test -> test.outcome()
                        .filter(outcome -> outcome.element().equals(element))
                        .isPresent())
                .count();
    }

    /** Whether it is known how long they took. */
    boolean hasTimes() {
        return tests.stream().allMatch(test -> test.millis().isPresent());
    }

    long millis() {
        return tests.stream().mapToLong(test -> test.millis().orElse(0L)).sum();
    }
}
