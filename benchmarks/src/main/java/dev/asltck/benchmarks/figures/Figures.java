package dev.asltck.benchmarks.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as people read them. */
public final class Figures {

    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private Figures() {}

    /** With three digits that count. */
    public static String text(double figure) {
        DecimalFormat format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(new BigDecimal(figure).round(DIGITS));
    }

    /** The median, with the lowest and the highest behind it. */
    public static String text(Spread spread) {
        return text(spread.median()) + " (" + text(spread.lowest()) + " – " + text(spread.highest()) + ")";
    }

    /** All digits. */
    public static String whole(long figure) {
        return String.format(Locale.ROOT, "%,d", figure);
    }

    /** How many times more one figure is than another. */
    public static String ratio(double one, double other) {
        return String.format(Locale.ROOT, "%,.2f", one / other);
    }
}
