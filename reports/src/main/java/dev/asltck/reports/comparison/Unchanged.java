package dev.asltck.reports.comparison;

/**
 * How many cases came to the same.
 *
 * @param otherStimulus of those, how many have changed all the same
 * @param otherExpectation of the others, of how many something else is expected
 * @param lessProof of those that passed, how many the engine lets less be seen of than before
 * @param moreProof of those that passed, how many it lets more be seen of
 */
public record Unchanged(int cases, int otherStimulus, int otherExpectation, int lessProof, int moreProof) {}
