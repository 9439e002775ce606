package dev.asltck.reference.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One thing that is checked about a definition.
 *
 * @param id the rule that it belongs to, in kebab-case
 * @param requirements ids of the requirements that a definition violates which does not pass; empty where the specification is silent
 */
public record Check(String id, Strictness strictness, List<String> requirements) {

    public Check {
        requirements = List.copyOf(requirements);
    }

    /** A check that the specification demands. */
    public static Check demanded(String id, String... requirements) {
        return new Check(id, Strictness.DEMANDED, Arrays.asList(requirements));
    }

    /** A check on which the specification is silent. */
    public static Check silent(String id, Strictness strictness) {
        return new Check(id, strictness, List.of());
    }

    /** The check in a case in which more requirements are violated. */
    public Check breaking(List<String> more) {
        List<String> all = new ArrayList<>(requirements);
        more.stream().filter(requirement -> !all.contains(requirement)).forEach(all::add);
        return new Check(id, strictness, all);
    }

    /** The check in a case in which one more requirement is violated. */
    public Check breaking(String requirement) {
        return breaking(List.of(requirement));
    }
}
