package dev.asltck.reference.validate;

/**
 * What is in a text between apostrophes.
 *
 * @param placeholders how many {@code {}} a template has
 * @param openBrace whether a brace that opens is neither escaped nor part of a placeholder
 * @param closeBrace whether a brace that closes is neither
 * @param openEscape whether a backslash escapes nothing
 * @see <a href="https://states-language.net/spec.html#intrinsic-functions">Intrinsic Functions</a>
 */
record IntrinsicText(int placeholders, boolean openBrace, boolean closeBrace, boolean openEscape) {
    private static final String RESERVED = "'{}\\";

    static IntrinsicText scan(String raw, boolean template) {
        int placeholders = 0;
        boolean openBrace = false;
        boolean closeBrace = false;
        boolean openEscape = false;
        for (int i = 0; i < raw.length(); i++) {
            if (template && raw.startsWith("{}", i)) {
                placeholders++;
                i++;
            } else if (raw.charAt(i) == '\\') {
                i++;
                openEscape |= RESERVED.indexOf(raw.charAt(i)) < 0;
            } else {
                openBrace |= raw.charAt(i) == '{';
                closeBrace |= raw.charAt(i) == '}';
            }
        }
        return new IntrinsicText(placeholders, openBrace, closeBrace, openEscape);
    }
}
