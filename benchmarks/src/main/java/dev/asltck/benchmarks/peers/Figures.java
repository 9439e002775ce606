package dev.asltck.benchmarks.peers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as people read them: with three digits that count. */
final class Figures {

    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private Figures() {}

    static String text(double figure) {
        DecimalFormat format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(new BigDecimal(figure).round(DIGITS));
    }

    /** The median, with the lowest and the highest behind it. */
    static String text(Spread spread) {
        return text(spread.median()) + " (" + text(spread.lowest()) + " – " + text(spread.highest()) + ")";
    }
}
