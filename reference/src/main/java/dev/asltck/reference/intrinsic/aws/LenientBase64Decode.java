package dev.asltck.reference.intrinsic.aws;

import dev.asltck.reference.intrinsic.Arguments;
import dev.asltck.reference.query.Evaluation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Decodes MIME Base64 as RFC 2045 has it for mail: characters outside the alphabet are passed over, the first {@code =} ends the text,
 * padding may be missing, and bytes that are no UTF-8 are replaced.
 *
 * @see <a href="https://states-language.net/spec.html#statesbase64decode">States.Base64Decode</a>
 */
final class LenientBase64Decode extends Deviation {

    private static final char PADDING = '=';
    private static final int CHARACTERS_PER_GROUP = 4;

    LenientBase64Decode() {
        super("States.Base64Decode");
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        String text = arguments.limitedText(0);
        evaluation.budget().takeData(text.length());
        byte[] bytes = Base64.getDecoder().decode(significant(text));
        return JsonNodeFactory.instance.stringNode(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The characters that encode something. One that is left over after groups of four has too few bits for a byte. */
    private static String significant(String text) {
        StringBuilder significant = new StringBuilder(text.length());
        int end = text.indexOf(PADDING);
        text.chars()
                .limit(end < 0 ? text.length() : end)
                .filter(LenientBase64Decode::isInAlphabet)
                .forEach(c -> significant.append((char) c));
        if (significant.length() % CHARACTERS_PER_GROUP == 1) {
            significant.setLength(significant.length() - 1);
        }
        return significant.toString();
    }

    private static boolean isInAlphabet(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
    }
}
