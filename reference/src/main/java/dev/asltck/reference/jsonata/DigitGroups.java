package dev.asltck.reference.jsonata;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Where digits of a number have separators between them. Both its parts are looked at from the decimal separator outwards. */
final class DigitGroups {

    private final Set<Integer> separators = new HashSet<>();
    private final int interval;

    private DigitGroups(CharSequence digits, int interval) {
        this.interval = interval;
        int position = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) == ',') {
                separators.add(position);
            } else {
                position++;
            }
        }
    }

    /** Those of a picture's fraction: separators are where the picture has them. */
    static DigitGroups ofFraction(String digits) {
        return new DigitGroups(digits, Integer.MAX_VALUE);
    }

    /** Those of what a picture has before the decimal separator: if groups are of one size, so are those of longer numbers. */
    static DigitGroups ofWhole(String digits) {
        String[] groups = digits.split(",", -1);
        int size = groups[groups.length - 1].length();
        boolean regular = groups.length > 1
                && groups[0].length() <= size
                && Stream.of(groups).skip(1).allMatch(group -> group.length() == size);
        return new DigitGroups(reversed(digits), regular ? size : Integer.MAX_VALUE);
    }

    String inFraction(String digits) {
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (i % interval == 0 || separators.contains(i))) {
                grouped.append(',');
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }

    String inWhole(String digits) {
        return reversed(inFraction(reversed(digits)));
    }

    private static String reversed(String digits) {
        return new StringBuilder(digits).reverse().toString();
    }
}
