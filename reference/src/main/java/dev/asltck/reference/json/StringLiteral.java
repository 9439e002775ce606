package dev.asltck.reference.json;

/** A string as a JSON text has it. */
final class StringLiteral {

    private static final int SIMPLE_ESCAPE = "\\n".length();
    private static final int UNICODE_ESCAPE = "\\u0000".length();

    private StringLiteral() {}

    /**
     * Where the characters (UTF-16 units) of a string are written, and after them the closing quotation mark.
     *
     * @param start of the opening quotation mark
     * @param length of the string
     */
    static int[] characters(String text, int start, int length) {
        int[] characters = new int[length + 1];
        int index = start + 1;
        for (int i = 0; i < length; i++) {
            characters[i] = index;
            index += width(text, index);
        }
        characters[length] = index;
        return characters;
    }

    private static int width(String text, int index) {
        if (text.charAt(index) != '\\') {
            return 1;
        }
        return text.charAt(index + 1) == 'u' ? UNICODE_ESCAPE : SIMPLE_ESCAPE;
    }
}
