package dev.asltck.harness.corpus;

import java.util.Optional;

/**
 * What AWS Step Functions does where it differs from the specification.
 *
 * @param difference that the case shows: an id of {@code differences.jsonl}
 */
public record AwsExpectation(Expectation expectation, Optional<String> difference) {}
