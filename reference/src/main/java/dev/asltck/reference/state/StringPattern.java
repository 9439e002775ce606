package dev.asltck.reference.state;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;

/**
 * The value of StringMatches: text in which {@code *} stands for any characters and a backslash takes {@code *} or a backslash
 * literally. Matches in time proportional to the product of the lengths at worst, without recursion.
 *
 * @see <a href="https://states-language.net/spec.html#data-test-expression-for-jsonpath-choice-rules">StringMatches</a>
 */
final class StringPattern {

    private static final char WILDCARD = '*';
    private static final char ESCAPE = '\\';

    private final String text;
    private final char[] characters;
    private final boolean[] wildcards;
    private final boolean openEscape;

    StringPattern(String text) {
        this.text = text;
        StringBuilder literal = new StringBuilder();
        boolean[] stars = new boolean[text.length()];
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == ESCAPE) {
                i++;
                open |= i == text.length() || (text.charAt(i) != WILDCARD && text.charAt(i) != ESCAPE);
                character = i < text.length() ? text.charAt(i) : ESCAPE;
            } else {
                stars[literal.length()] = character == WILDCARD;
            }
            literal.append(character);
        }
        this.characters = literal.toString().toCharArray();
        this.wildcards = stars;
        this.openEscape = open;
    }

    /** @throws ExecutionFailure if the pattern has an open escape, which the specification makes an error of the run */
    boolean matches(String value) {
        if (openEscape) {
            throw new ExecutionFailure(ErrorName.UNSPECIFIED, "StringMatches '" + text + "' has an open escape");
        }
        int position = 0;
        int index = 0;
        int afterWildcard = -1;
        int retryFrom = 0;
        while (position < value.length()) {
            if (index < characters.length && wildcards[index]) {
                afterWildcard = ++index;
                retryFrom = position;
            } else if (index < characters.length && characters[index] == value.charAt(position)) {
                index++;
                position++;
            } else if (afterWildcard >= 0) {
                index = afterWildcard;
                position = ++retryFrom;
            } else {
                return false;
            }
        }
        while (index < characters.length && wildcards[index]) {
            index++;
        }
        return index == characters.length;
    }
}
