package dev.asltck.reference.path;

import java.util.ArrayList;
import java.util.List;

/**
 * The operators that a Reference Path must not have.
 *
 * @see <a href="https://states-language.net/spec.html#ref-paths">Reference Paths</a>
 */
enum RefusedOperators {
    AT('@', "jsonpath.refpath.no-at"),
    COMMA(',', "jsonpath.refpath.no-comma"),
    COLON(':', "jsonpath.refpath.no-colon"),
    QUESTION_MARK('?', "jsonpath.refpath.no-question");

    private final char sign;
    private final String requirement;

    RefusedOperators(char sign, String requirement) {
        this.sign = sign;
        this.requirement = requirement;
    }

    /** Ids of the requirements that the rest of a path violates, if it may hold more than names and indices. */
    static String[] requirements(String text, int start) {
        List<String> requirements = new ArrayList<>();
        for (RefusedOperators operator : values()) {
            if (text.indexOf(operator.sign, start) >= 0) {
                requirements.add(operator.requirement);
            }
        }
        requirements.add("jsonpath.refpath.single-node");
        return requirements.toArray(String[]::new);
    }
}
