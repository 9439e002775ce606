package dev.asltck.reference.path;

/**
 * The characters of a variable name: those of Unicode identifiers. Java's predicates come close; they take in characters that are to be
 * ignored in identifiers, and a letter that Unicode counts as pattern syntax.
 *
 * @see <a href="https://states-language.net/spec.html#state-machine-variables">State Machine Variables</a>
 */
public final class UnicodeIdentifier {

    /** The one letter with the property Pattern_Syntax, which keeps it out of ID_Start and ID_Continue. */
    private static final int VERTICAL_TILDE = 0x2E2F;

    private UnicodeIdentifier() {}

    /** Whether the character is in ID_Start. */
    public static boolean isStart(int codePoint) {
        return Character.isUnicodeIdentifierStart(codePoint) && codePoint != VERTICAL_TILDE;
    }

    /** Whether the character is in ID_Continue. */
    public static boolean isContinue(int codePoint) {
        return Character.isUnicodeIdentifierPart(codePoint)
                && !Character.isIdentifierIgnorable(codePoint)
                && codePoint != VERTICAL_TILDE;
    }
}
