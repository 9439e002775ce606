package dev.asltck.site.matrix;

/** How a run fares. */
public record RunScore(Run run, Score score) {}
