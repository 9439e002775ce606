package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.JException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the picture of a number must not have: the rules of XPath functions and operators, section 4.7.3. Of several that a picture
 * breaks, the last one counts, as in the JSONata reference implementation.
 */
final class PictureRules {

    /** The last one first; about pictures in the default characters, with blanks for text. None is slow, however long a picture is. */
    private static final List<Rule> RULES = List.of(
            new Rule("D3093", "e(?!0+[ %\u2030]*$)"),
            new Rule("D3092", "^(?=[^e]*e)[^%\u2030]*[%\u2030]"),
            new Rule("D3091", "^[^.e]*\\.[^e#]*#[^e0]*0"),
            new Rule("D3090", "^[^.e0]*0[^.e#]*#"),
            new Rule("D3089", ",,"),
            new Rule("D3088", "^[^.]*,(?:[ %\u2030e]|$)"),
            new Rule("D3087", ",\\.|\\.,"),
            new Rule("D3086", "[0#.,e][ %\u2030]+[0#.,e]"),
            new Rule("D3085", "^[^0#e]*(?:e|$)"),
            new Rule("D3084", "^(?=[^%]*%)[^\u2030]*\u2030"),
            new Rule("D3083", "\u2030.*\u2030"),
            new Rule("D3082", "%.*%"),
            new Rule("D3081", "^[^.]*\\.[^.]*\\."));

    private record Rule(String code, Pattern broken) {

        Rule(String code, String broken) {
            this(code, Pattern.compile(broken));
        }
    }

    private PictureRules() {}

    /** @throws JException with the code of the rule that is broken */
    static void check(String picture) {
        RULES.stream()
                .filter(rule -> rule.broken().matcher(picture).find())
                .findFirst()
                .ifPresent(rule -> {
                    throw new JException(rule.code(), -1);
                });
    }
}
