package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.JException;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The picture of {@code $formatNumber}: checks what the library does not, the rules of XPath functions and operators, section 4.7.3. Of
 * several rules that a picture breaks, the last one counts, as in the JSONata reference implementation.
 */
final class NumberPicture {

    private static final int MOST_PICTURES = 2;

    private final String decimal;
    private final String grouping;
    private final String exponent;
    private final String percent;
    private final String perMille;
    private final String optionalDigit;
    private final char zero;

    private NumberPicture(@Nullable Map<?, ?> options) {
        this.decimal = option(options, "decimal-separator", ".");
        this.grouping = option(options, "grouping-separator", ",");
        this.exponent = option(options, "exponent-separator", "e");
        this.percent = option(options, "percent", "%");
        this.perMille = option(options, "per-mille", "\u2030");
        this.optionalDigit = option(options, "digit", "#");
        this.zero = option(options, "zero-digit", "0").charAt(0);
    }

    private static String option(@Nullable Map<?, ?> options, String name, String otherwise) {
        return options != null && options.get(name) instanceof String given && !given.isEmpty() ? given : otherwise;
    }

    /** @throws JException with the code of the rule that the picture breaks */
    static void check(String picture, @Nullable Map<?, ?> options) {
        NumberPicture rules = new NumberPicture(options);
        String separator = option(options, "pattern-separator", ";");
        String[] pictures = picture.split(Pattern.quote(separator), -1);
        if (pictures.length > MOST_PICTURES) {
            throw new JException("D3080", -1);
        }
        Stream.of(pictures)
                .flatMap(each -> rules.broken(each).stream())
                .findFirst()
                .ifPresent(code -> {
                    throw new JException(code, -1);
                });
    }

    private Optional<String> broken(String picture) {
        String active = active(picture);
        int exponentAt = active.indexOf(exponent);
        String mantissa = exponentAt < 0 ? active : active.substring(0, exponentAt);
        int decimalAt = mantissa.indexOf(decimal);
        String whole = decimalAt < 0 ? mantissa : mantissa.substring(0, decimalAt);
        String fraction = decimalAt < 0 ? "" : mantissa.substring(decimalAt + 1);
        boolean inHundreds = picture.contains(percent) || picture.contains(perMille);
        String power = exponentAt < 0 ? "" : active.substring(exponentAt + 1);
        return Stream.of(
                        rule("D3081", isTwice(picture, decimal)),
                        rule("D3082", isTwice(picture, percent)),
                        rule("D3083", isTwice(picture, perMille)),
                        rule("D3084", picture.contains(percent) && picture.contains(perMille)),
                        rule("D3085", mantissa.chars().noneMatch(c -> isDigit(c) || isOptional(c))),
                        rule("D3086", !active.chars().allMatch(this::isActive)),
                        rule("D3087", picture.contains(grouping + decimal) || picture.contains(decimal + grouping)),
                        rule("D3088", decimalAt < 0 && whole.endsWith(grouping)),
                        rule("D3089", picture.contains(grouping + grouping)),
                        rule("D3090", isFollowed(whole, this::isDigit, this::isOptional)),
                        rule("D3091", isFollowed(fraction, this::isOptional, this::isDigit)),
                        rule("D3092", exponentAt >= 0 && inHundreds),
                        rule("D3093", exponentAt >= 0 && !isPower(power)))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }

    private static Optional<String> rule(String code, boolean broken) {
        return broken ? Optional.of(code) : Optional.empty();
    }

    /** From the first active character to the last; all of it if there is none. The exponent separator may be a letter of a text. */
    private String active(String picture) {
        int first = 0;
        while (first < picture.length() && !begins(picture.charAt(first))) {
            first++;
        }
        int last = picture.length();
        while (last > first && !begins(picture.charAt(last - 1)) && !endsWithExponent(picture, first, last)) {
            last--;
        }
        return first == picture.length() ? picture : picture.substring(first, last);
    }

    private boolean endsWithExponent(String picture, int first, int last) {
        return picture.startsWith(exponent, last - 1) && last - 1 > first && begins(picture.charAt(last - 2));
    }

    private boolean begins(int c) {
        return isActive(c) && exponent.indexOf(c) < 0;
    }

    private boolean isActive(int c) {
        return isDigit(c) || isOptional(c) || (decimal + grouping + exponent).indexOf(c) >= 0;
    }

    private boolean isDigit(int c) {
        return c >= zero && c < zero + 10;
    }

    private boolean isOptional(int c) {
        return optionalDigit.indexOf(c) >= 0;
    }

    private boolean isPower(String power) {
        return !power.isEmpty() && power.chars().allMatch(this::isDigit);
    }

    private static boolean isTwice(String picture, String part) {
        return picture.indexOf(part) != picture.lastIndexOf(part);
    }

    private static boolean isFollowed(String part, IntPredicate first, IntPredicate then) {
        boolean seen = false;
        for (int i = 0; i < part.length(); i++) {
            if (seen && then.test(part.charAt(i))) {
                return true;
            }
            seen |= first.test(part.charAt(i));
        }
        return false;
    }
}
