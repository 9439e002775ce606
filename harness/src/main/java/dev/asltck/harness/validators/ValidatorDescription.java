package dev.asltck.harness.validators;

/**
 * What a validator says of itself.
 *
 * @param homepage where to read more; empty for none
 * @param refusedWhen what counts as a refusal, in words
 * @param knowsDialects whether it has an answer for each dialect; one that has not is asked once
 */
public record ValidatorDescription(
        String name, String version, String homepage, String refusedWhen, boolean knowsDialects) {}
