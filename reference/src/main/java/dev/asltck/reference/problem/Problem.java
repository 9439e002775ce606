package dev.asltck.reference.problem;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong with a definition.
 *
 * @param id the rule, in kebab-case
 * @param at JSON Pointer of the place in the definition; empty for the whole
 * @param location where that is in the text
 * @param message what is wrong, with the value, in one line
 * @param hint what to write instead, in one line
 * @param requirements ids of the requirements that it violates
 */
public record Problem(
        String id,
        Severity severity,
        String at,
        Location location,
        String message,
        Optional<String> hint,
        List<String> requirements) {

    public Problem {
        message = Quotation.message(message);
        hint = hint.map(Quotation::message);
        requirements = List.copyOf(requirements);
    }
}
