package org.softmaxntk.theorems.arithmetic;

/**
 * The two sides of {@code measured ≤ stated}, as far as the arithmetic could tell them.
 *
 * @param measured the left side
 * @param stated the right side
 * @param order how they compare
 * @param digits decimal digits carried: {@value #DOUBLE_DIGITS} for doubles
 */
public record Sides(Enclosure measured, Enclosure stated, Order order, int digits) {
    /** What a double is worth. */
    public static final int DOUBLE_DIGITS = 16;

    /** How measured compares with stated. */
    public enum Order {
        /** measured ≤ stated for sure. */
        WITHIN,
        /** measured > stated for sure. */
        BEYOND,
        /** The enclosures overlap. */
        TOUCHING
    }

    /** An inequality in doubles. */
    public static Sides inequality(Enclosure measured, Enclosure stated) {
        return new Sides(measured, stated, compare(measured, stated), DOUBLE_DIGITS);
    }

    /**
     * An identity in doubles: the discrepancy of its two sides, as computed, against what rounding can explain. The
     * stated side <em>is</em> the error budget. Where the budget overflows nothing is known.
     */
    public static Sides identity(double discrepancy, double budget) {
        return Double.isFinite(budget)
                ? inequality(Enclosure.exactly(discrepancy), Enclosure.exactly(budget))
                : inequality(Enclosure.UNKNOWN, Enclosure.UNKNOWN);
    }

    private static Order compare(Enclosure measured, Enclosure stated) {
        if (measured.lnUpper() <= stated.lnLower()) {
            return Order.WITHIN;
        }
        return measured.lnLower() > stated.lnUpper() ? Order.BEYOND : Order.TOUCHING;
    }

    /** ln(measured/stated) at representative points; −∞ if measured cannot be told from 0, +∞ if only stated cannot. */
    public double lnRatio() {
        double measuredLn = measured.lnMiddle();
        double statedLn = stated.lnMiddle();
        return measuredLn == Double.NEGATIVE_INFINITY ? measuredLn : measuredLn - statedLn;
    }
}
