package org.softmaxntk.reports.gate;

import java.util.Optional;
import org.softmaxntk.reports.aggregation.PinnedValue;

/** Pinned values as a baseline writes them: a number; {@code "e^-812.5"} beyond the doubles; {@code "rounding"}. */
final class PinnedText {
    private static final String ROUNDING = "rounding";
    private static final String POWER = "e^";

    /** e^±700 is a normal double. */
    private static final double LARGEST_LOGARITHM = 700;

    private PinnedText() {}

    static Object toJson(PinnedValue value) {
        double ln = value.lnMeasured();
        if (!value.compared()) {
            return ROUNDING;
        }
        boolean number = ln == Double.NEGATIVE_INFINITY || Math.abs(ln) <= LARGEST_LOGARITHM;
        return number ? (Object) Math.exp(ln) : POWER + ln;
    }

    /** Empty if {@code json} is nothing that {@link #toJson} writes. */
    static Optional<PinnedValue> fromJson(Object json) {
        if (ROUNDING.equals(json)) {
            return Optional.of(new PinnedValue(Double.NaN, false));
        }
        if (json instanceof Number number && number.doubleValue() >= 0) {
            return Optional.of(new PinnedValue(Math.log(number.doubleValue()), true));
        }
        if (json instanceof String text && text.matches("e\\^-?[0-9]+\\.[0-9]+(E-?[0-9]+)?")) {
            return Optional.of(new PinnedValue(Double.parseDouble(text.substring(POWER.length())), true));
        }
        return Optional.empty();
    }
}
