package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.JException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a number's picture that is for positive numbers, or for negative ones: text, digits, and text again.
 *
 * <p>It is analyzed and applied as XPath functions and operators have it in the sections 4.7.4 and 4.7.5.
 */
final class SubPicture {

    private static final Pattern ACTIVE = Pattern.compile("[0#.,](?:.*[0#.,])?");
    private static final Pattern PARTS = Pattern.compile("([^.e]*)(?:\\.([^e]*))?(?:e(.*))?");

    private final PictureCharacters characters;
    private final String prefix;
    private final String suffix;
    private final int power;
    private final DigitGroups wholeGroups;
    private final DigitGroups fractionGroups;
    private final int significant;
    private final int leastWhole;
    private final int leastFraction;
    private final int mostFraction;
    private final int leastExponent;

    private SubPicture(String picture, MatchResult active, int power, PictureCharacters characters) {
        this.characters = characters;
        this.prefix = picture.substring(0, active.start());
        this.suffix = picture.substring(active.end());
        this.power = power;
        Matcher parts = PARTS.matcher(active.group());
        parts.matches();
        String whole = parts.group(1);
        String fraction = Objects.requireNonNullElse(parts.group(2), "");
        this.leastExponent = Objects.requireNonNullElse(parts.group(3), "").length();
        this.wholeGroups = DigitGroups.ofWhole(whole);
        this.fractionGroups = DigitGroups.ofFraction(fraction);
        this.significant = count('0', whole);
        int fractionDigits = count('0', fraction) + count('#', fraction);
        boolean hasExponent = leastExponent > 0;
        // There is a digit in any case: before the decimal separator if none may be behind it.
        boolean wantsWhole = whole.contains("#") && (hasExponent || fractionDigits == 0);
        this.leastWhole = Math.max(significant, wantsWhole ? 1 : 0);
        boolean wantsFraction = leastWhole == 0 || (hasExponent && significant == 0 && fractionDigits == 0);
        this.leastFraction = Math.max(count('0', fraction), wantsFraction ? 1 : 0);
        this.mostFraction = Math.max(leastFraction, fractionDigits);
    }

    /** @throws JException with the code of the rule that the picture breaks */
    static SubPicture of(String picture, PictureCharacters characters) {
        String inDefault = characters.toDefault(picture);
        Matcher active = ACTIVE.matcher(inDefault);
        if (!active.find()) {
            // By the letter it lacks digits, D3085; this is what AWS says.
            throw new JException("D3086", -1);
        }
        // Elsewhere the letter of the exponent is a letter of the text.
        String before = inDefault.substring(0, active.start()).replace('e', ' ');
        String behind = inDefault.substring(active.end()).replace('e', ' ');
        PictureRules.check(before + active.group() + behind);
        int power = inDefault.contains("%") ? 2 : inDefault.contains("\u2030") ? 3 : 0;
        return new SubPicture(picture, active, power, characters);
    }

    private static int count(char digit, String part) {
        return (int) part.chars().filter(c -> c == digit).count();
    }

    /** A number that is not negative, as the picture shows it. */
    String format(BigDecimal number) {
        BigDecimal scaled = number.scaleByPowerOfTen(power).stripTrailingZeros();
        int exponent = exponent(scaled);
        String digits =
                mantissa(scaled.scaleByPowerOfTen(-exponent)) + (leastExponent == 0 ? "" : "e" + written(exponent));
        return prefix + characters.fromDefault(digits) + suffix;
    }

    /** The power of ten that leaves as many digits before the decimal separator as the picture has there. */
    private int exponent(BigDecimal number) {
        return leastExponent == 0 || number.signum() == 0 ? 0 : number.precision() - number.scale() - significant;
    }

    private String written(int exponent) {
        String digits = String.valueOf(Math.abs(exponent));
        return (exponent < 0 ? "-" : "") + zeros(leastExponent - digits.length()) + digits;
    }

    private String mantissa(BigDecimal number) {
        String[] parts = number.setScale(Math.min(number.scale(), mostFraction), RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString()
                .split("\\.", -1);
        String whole = parts[0].equals("0") ? "" : parts[0];
        String fraction = parts.length == 1 ? "" : parts[1];
        String grouped = wholeGroups.inWhole(zeros(leastWhole - whole.length()) + whole);
        String rest = fractionGroups.inFraction(fraction + zeros(leastFraction - fraction.length()));
        return rest.isEmpty() ? grouped : grouped + "." + rest;
    }

    private static String zeros(int count) {
        return "0".repeat(Math.max(0, count));
    }
}
