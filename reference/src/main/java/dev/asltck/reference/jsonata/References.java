package dev.asltck.reference.jsonata;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an expression refers to.
 *
 * @param variables names of the variables and functions that occur, without their {@code $}
 * @param bound names that the expression binds itself: by {@code :=}, {@code @} and {@code #}, and as parameters of its functions
 * @param states fields of {@code $states} that occur by their names, with the position of the first occurrence
 * @param forbidden what the States Language does not let an expression refer to, with its position
 * @see <a href="https://states-language.net/spec.html#jsonata-restrictions">JSONata Restrictions</a>
 */
public record References(
        Set<String> variables, Set<String> bound, Map<String, Integer> states, List<Forbidden> forbidden) {

    /** The reserved variable. */
    static final String STATES = "states";

    /** A reference that is not allowed. */
    public record Forbidden(String message, int position) {}
}
