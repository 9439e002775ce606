package dev.asltck.harness.runner;

import dev.asltck.harness.compare.Judgement;
import dev.asltck.harness.corpus.Case;
import java.time.Duration;

/**
 * What came of a case.
 *
 * @param duration of the run, in real time; zero if it did not run
 */
public record CaseResult(Case aCase, Judgement judgement, Duration duration) {}
