package dev.asltck.reference.state;

/**
 * A compiled {@code States} field.
 *
 * @param start the state that StartAt names
 */
public record StepGraph(Step start) {}
