package dev.asltck.harness.smoke;

/**
 * What a probe has found.
 *
 * @param title what the probe looks for
 * @param text what was found instead; empty if it passed
 * @param remedy what to do about it; empty if there is nothing to do
 */
public record Finding(String probe, String title, Grade grade, String text, String remedy) {}
