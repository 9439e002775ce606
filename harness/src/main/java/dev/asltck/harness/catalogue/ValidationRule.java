package dev.asltck.harness.catalogue;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.problem.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule of static validation: a row of {@code rules.jsonl}.
 *
 * @param id stable, in kebab-case
 * @param topic what part of the language it is about: the folder below {@code validation/} that has its cases
 * @param title what the rule says, as a sentence without its full stop
 * @param severities how much a problem matters; a dialect is absent where the rule means nothing
 * @param requirements the requirements that a definition may violate which breaks the rule; empty where the specification is silent
 * @param why what comes of it when the rule is broken, or why it is as it is
 * @param awsCode what AWS calls the problem in its own diagnostics
 */
public record ValidationRule(
        String id,
        String topic,
        Kind kind,
        String title,
        Map<Dialect, Severity> severities,
        List<String> requirements,
        String why,
        Optional<String> awsCode) {

    public ValidationRule {
        severities = Map.copyOf(severities);
        requirements = List.copyOf(requirements);
    }

    /** The page about the rule, from the root of the project. */
    public String page() {
        return "docs/rules/" + id + ".md";
    }

    /** What a rule does. */
    public enum Kind {
        /** Forbids something: the problems found carry its id. */
        FORBIDS,
        /** Says what has to be accepted, though it looks wrong to many. */
        ACCEPTS,
        /** Says where the other rules apply as well: the problems found carry their ids. */
        EXTENDS
    }
}
