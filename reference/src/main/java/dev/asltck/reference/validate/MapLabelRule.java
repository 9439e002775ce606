package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;
import java.util.regex.Pattern;

/**
 * A Label becomes a part of the ARN of AWS's Map Run, which leaves few characters to it.
 *
 * @see <a href="https://states-language.net/spec.html#map-state">Map State</a>
 */
final class MapLabelRule implements Rule {
    static final Check FIT_FOR_AN_ARN = Check.silent("map-label", Strictness.LIMIT_OF_AWS);

    private static final Pattern FIT =
            Pattern.compile("[^\\s?*<>{}\\[\\]:;,\\\\|^~$#%&`\"\\x00-\\x1f\\x7f-\\x9f]{1,40}");

    @Override
    public void check(StateOutline state, Problems problems) {
        state.whole()
                .field("Label")
                .filter(label -> !FIT.matcher(label.stringValue("")).matches())
                .ifPresent(label -> problems.report(
                        FIT_FOR_AN_ARN,
                        state.place().field("Label"),
                        "The Label " + Quotation.shortened(label.toString()) + " cannot be a part of an ARN",
                        "Write 1 to 40 letters, digits, hyphens and underscores."));
    }
}
