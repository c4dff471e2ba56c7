package org.softmaxntk.reports.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as people read them. Ratios come as logarithms, for they leave the range of a double. */
public final class NumberText {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final double LN_10 = Math.log(10);

    private NumberText() {}

    /** {@code 12,345}. */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 93.4%}; never 100.0% for less than all. */
    public static String percent(double share) {
        double shown = share < 1 ? Math.min(100 * share, 99.9) : 100 * share;
        return String.format(Locale.ROOT, "%.1f%%", shown);
    }

    /** e^ln with two or three digits: {@code 0.125}, {@code 3.1·10⁻¹²}, {@code 0}, {@code ∞}; {@code –} for NaN. */
    public static String power(double ln) {
        if (Double.isNaN(ln)) {
            return "–";
        }
        if (Double.isInfinite(ln)) {
            return ln < 0 ? "0" : "∞";
        }
        double decades = ln / LN_10;
        return decades >= -3 && decades < 4 ? plain(Math.pow(10, decades)) : scientific(decades);
    }

    private static String plain(double value) {
        // 0.9996 is printed as 1.00, not 1.000.
        int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(value) + 2e-4));
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private static String scientific(double decades) {
        long exponent = (long) Math.floor(decades);
        double mantissa = Math.pow(10, decades - exponent);
        if (mantissa >= 9.95) {
            mantissa = 1;
            exponent++;
        }
        return String.format(Locale.ROOT, "%.1f·10%s", mantissa, superscript(exponent));
    }

    /** {@code -12} as {@code ⁻¹²}. */
    public static String superscript(long exponent) {
        StringBuilder text = new StringBuilder();
        for (char digit : Long.toString(exponent).toCharArray()) {
            text.append(digit == '-' ? '⁻' : SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }

    /** A number of an instance, in at most six digits: {@code 64}, {@code 0.005}, {@code 2.5·10⁻¹²}. */
    public static String fact(double value) {
        if (!Double.isFinite(value) || value == 0) {
            return Double.isNaN(value) ? "–" : value == 0 ? "0" : value < 0 ? "−∞" : "∞";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -4 && exponent < 6) {
            return rounded.toPlainString();
        }
        String mantissa = rounded.movePointLeft(exponent).toPlainString();
        return mantissa + "·10" + superscript(exponent);
    }
}
