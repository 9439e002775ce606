package dev.asltck.site.engine;

import dev.asltck.site.matrix.Score;

/** The score in a chapter, or in the cases that need a feature. */
public record ScoreLine(String name, Score score) {}
