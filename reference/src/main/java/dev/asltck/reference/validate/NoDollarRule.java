package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;
import java.util.regex.Pattern;

/**
 * What looks like a Path or a call in a Payload Template is one: the name of its field ends with {@code .$}.
 *
 * @see <a href="https://states-language.net/spec.html#payload-template">Payload Template</a>
 */
final class NoDollarRule implements Rule {
    static final Check DOLLAR = Check.silent("payload-template-no-dollar", Strictness.ADVICE);

    private static final String SUFFIX = ".$";

    /** {@code $.a}, {@code $['a']}, {@code $$.a}, and calls of the functions that there are in every interpreter. */
    private static final Pattern COMPUTED = Pattern.compile("\\${1,2}[.\\[].+|States\\.[A-Za-z0-9]+\\(.*\\)");

    @Override
    public void check(StateOutline state, Problems problems) {
        state.templateMembers().stream()
                .filter(member -> !member.name().endsWith(SUFFIX)
                        && COMPUTED.matcher(member.text()).matches())
                .forEach(member -> problems.report(
                        DOLLAR,
                        member.place(),
                        member.place().label() + " is the text " + Quotation.of(member.text())
                                + ", which is not evaluated",
                        "To evaluate it, end the field's name with \".$\"."));
    }
}
