package dev.asltck.reports.junitxml;

import java.util.Optional;

/**
 * A test.
 *
 * @param millis how long it took, if that is known
 * @param outcome what to tell of it, unless it passed
 */
record TestCase(String className, String name, Optional<Long> millis, Optional<TestOutcome> outcome) {}
