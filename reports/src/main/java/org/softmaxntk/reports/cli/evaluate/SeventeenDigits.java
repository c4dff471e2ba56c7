package org.softmaxntk.reports.cli.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A finite double as a JSON number rounded correctly to 17 significant digits: as many as it takes for every double to
 * come back bit for bit.
 *
 * <p>Not {@code String.format("%.16e")}, which pads or rounds the shortest form instead of the double itself.
 */
final class SeventeenDigits {
    private static final MathContext SEVENTEEN = new MathContext(17, RoundingMode.HALF_EVEN);

    private SeventeenDigits() {}

    static String of(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        return new BigDecimal(value).round(SEVENTEEN).toString();
    }
}
