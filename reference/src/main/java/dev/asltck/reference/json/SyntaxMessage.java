package dev.asltck.reference.json;

import dev.asltck.reference.problem.Location;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** What the parser says about a malformed text, without what only users of the parser understand. */
final class SyntaxMessage {

    /** Character codes, names of parser features, and where the parser has its text from. */
    private static final Pattern NOISE = Pattern.compile("(?<=') \\(code \\d+[^)]*\\)"
            + "|\\(code (?=\\d)"
            + "|;? ?(maybe a \\(non-standard\\) comment\\?[^\\n]*)"
            + "| ?\\(start marker at \\[[^\\]]*\\]\\)"
            + "| ?\\([^()]*`[A-Za-z.]*Feature[^)]*\\)"
            + "|\\s+at \\[Source:.*");

    private SyntaxMessage() {}

    static JsonSyntaxException translate(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        String message = NOISE.matcher(String.valueOf(e.getOriginalMessage())).replaceAll("");
        return new JsonSyntaxException(message, location == null ? new Location(1, 1) : Positions.of(location));
    }
}
