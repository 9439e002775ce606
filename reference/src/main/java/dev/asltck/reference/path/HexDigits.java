package dev.asltck.reference.path;

/** The four hexadecimal digits of an escaped character. */
final class HexDigits {

    static final int COUNT = 4;

    private static final int RADIX = 16;

    private HexDigits() {}

    static boolean areAt(String text, int start) {
        int digits = 0;
        while (digits < COUNT
                && start + digits < text.length()
                && Character.digit(text.charAt(start + digits), RADIX) >= 0) {
            digits++;
        }
        return digits == COUNT;
    }

    /** The character whose code ends before {@code end}. */
    static char before(String text, int end) {
        return (char) Integer.parseInt(text, end - COUNT, end, RADIX);
    }
}
