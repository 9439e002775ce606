package dev.asltck.reference.json;

import dev.asltck.reference.problem.Location;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * What is wrong with a malformed text, in words for its author instead of the parser's user.
 *
 * @param said how the parser begins to say it
 * @param meant the same for the author, with what the parser names as {@code $1}
 */
record SyntaxMessage(Pattern said, String meant) {

    private static final List<SyntaxMessage> MESSAGES = List.of(
            of("Unexpected end-of-input", "ends before it is complete"),
            of("Document nesting depth", "nests arrays and objects more than " + Json.MAX_NESTING + " deep"),
            of("Number value length", "has a number of more than " + Json.MAX_NUMBER_LENGTH + " characters"),
            of(
                    "Unexpected character \\('(.)' \\(code \\d+.*\\)\\) in numeric value",
                    "has a number with '$1' out of place"),
            of("Invalid numeric value: Leading zero", "has a number with a leading zero"),
            of(
                    "Unexpected character \\('(.)' .*expecting double-quote to start property name",
                    "has '$1' where a name in double quotation marks should be"),
            of("Unexpected character .*expected a hex-digit", "has an escape \\\\u without four hexadecimal digits"),
            of("Unexpected character \\('(.)' .*expecting a colon", "has '$1' where a colon should be"),
            of("Unexpected character \\('(.)' .*expecting comma", "has '$1' where a comma or the end should be"),
            of("Unexpected character \\('(.)'", "has '$1' where a value should be"),
            of("Unexpected close marker '(.)'", "has '$1' out of place"),
            of("Unrecognized token '(\\w*)'", "has '$1' where a value should be"),
            of("Non-standard token '([^']*)'", "has '$1', which is no JSON value"),
            of("Unrecognized character escape '?(.)", "has the unknown escape \\\\$1"),
            of("Illegal unquoted character", "has a control character in a string, which has to be escaped"),
            of("Illegal character", "has a control character out of place"));

    private static SyntaxMessage of(String said, String meant) {
        return new SyntaxMessage(Pattern.compile(said, Pattern.DOTALL), meant);
    }

    static JsonSyntaxException translate(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        String said = String.valueOf(e.getOriginalMessage());
        return new JsonSyntaxException(
                meant(said), said, location == null ? new Location(1, 1) : Positions.of(location));
    }

    private static String meant(String said) {
        for (SyntaxMessage message : MESSAGES) {
            Matcher matcher = message.said.matcher(said);
            if (matcher.lookingAt()) {
                StringBuilder meant = new StringBuilder();
                matcher.appendReplacement(meant, message.meant);
                return meant.toString();
            }
        }
        return "is malformed";
    }
}
