package dev.asltck.site.difference;

import dev.asltck.site.matrix.Run;
import dev.asltck.site.matrix.Score;

/** How a run fares. */
public record RunScore(Run run, Score score) {}
