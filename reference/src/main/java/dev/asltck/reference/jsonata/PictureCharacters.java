package dev.asltck.reference.jsonata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The characters that a picture of {@code $formatNumber}, and the text that it makes, have for digits and signs: the decimal format of
 * XPath functions and operators, section 4.7.1. Elsewhere both are dealt with in the characters of the default format.
 */
final class PictureCharacters {

    private static final char PASSIVE = ' ';

    private final Map<Character, String> signs = new LinkedHashMap<>();
    private final char zero;
    private final String minus;
    private final String separator;

    /** @param options by the names that the section has for them */
    PictureCharacters(Map<?, ?> options) {
        signs.put('.', option(options, "decimal-separator", "."));
        signs.put(',', option(options, "grouping-separator", ","));
        signs.put('e', option(options, "exponent-separator", "e"));
        signs.put('#', option(options, "digit", "#"));
        signs.put('%', option(options, "percent", "%"));
        signs.put('\u2030', option(options, "per-mille", "\u2030"));
        this.zero = option(options, "zero-digit", "0").charAt(0);
        this.minus = option(options, "minus-sign", "-");
        this.separator = option(options, "pattern-separator", ";");
    }

    private static String option(Map<?, ?> options, String name, String otherwise) {
        return options.get(name) instanceof String given ? given : otherwise;
    }

    /** Before a negative number, if there is no picture for it. */
    String minus() {
        return minus;
    }

    /** Between the picture of positive numbers and that of negative ones. */
    String separator() {
        return separator;
    }

    /** A picture of the same length in the default characters: 0 for any digit, and blanks for what has no meaning. */
    String toDefault(String picture) {
        StringBuilder result = new StringBuilder(picture.length());
        for (int at = 0; at < picture.length(); at++) {
            result.append(toDefault(picture, at));
        }
        return result.toString();
    }

    private char toDefault(String picture, int at) {
        int digit = picture.charAt(at) - zero;
        if (digit >= 0 && digit <= 9) {
            return '0';
        }
        return signs.entrySet().stream()
                .filter(sign -> picture.startsWith(sign.getValue(), at))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(PASSIVE);
    }

    /** A number in these characters that is written in the default ones. */
    String fromDefault(String number) {
        return number.chars().mapToObj(c -> fromDefault((char) c)).collect(Collectors.joining());
    }

    private String fromDefault(char c) {
        if (c == '-') {
            return minus;
        }
        String sign = signs.get(c);
        return sign == null ? String.valueOf((char) (zero + c - '0')) : sign;
    }
}
