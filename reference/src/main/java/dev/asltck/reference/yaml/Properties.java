package dev.asltck.reference.yaml;

/** The anchor and the tag before a value. */
final class Properties {

    private Properties() {}

    /** Where the value begins whose properties begin at {@code start}, if there is one before {@code end}. */
    static int skip(String text, int start, int end) {
        int index = start;
        while (index < end && isSkipped(text.charAt(index))) {
            index = switch (text.charAt(index)) {
                case '&', '!' -> skipTo(text, index, end, " \t\n\r");
                case '#' -> skipTo(text, index, end, "\n\r");
                default -> index + 1;
            };
        }
        return index;
    }

    private static boolean isSkipped(char c) {
        return " \t\n\r&!#".indexOf(c) >= 0;
    }

    private static int skipTo(String text, int start, int end, String stops) {
        int index = start;
        while (index < end && stops.indexOf(text.charAt(index)) < 0) {
            index++;
        }
        return index;
    }
}
