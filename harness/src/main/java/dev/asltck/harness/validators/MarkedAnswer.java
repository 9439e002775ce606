package dev.asltck.harness.validators;

/**
 * An answer to a definition of which the cases demand something.
 *
 * @param demand {@link Demand#ACCEPT} or {@link Demand#REFUSE}
 */
public record MarkedAnswer(Specimen specimen, Demand demand, Answer answer, Mark mark) {}
