package org.softmaxntk.theorems.arithmetic;

/**
 * The two sides of {@code measured ≤ stated}, as far as the arithmetic could tell them.
 *
 * @param measured the left side
 * @param stated the right side
 * @param order how they compare
 * @param digits decimal digits carried: {@value #DOUBLE_DIGITS} for doubles
 * @param form what the two sides are
 */
public record Sides(Enclosure measured, Enclosure stated, Order order, int digits, Form form) {
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

    /** What the two sides are. */
    public enum Form {
        /** Two numbers that do not depend on the arithmetic, each enclosed. */
        INEQUALITY,
        /** A discrepancy as computed, and what rounding can explain of it. */
        IDENTITY
    }

    /** An inequality in doubles. */
    public static Sides inequality(Enclosure measured, Enclosure stated) {
        return new Sides(measured, stated, compare(measured, stated), DOUBLE_DIGITS, Form.INEQUALITY);
    }

    /**
     * An identity in doubles: the discrepancy of its two sides, as computed, against what rounding can explain. The
     * stated side <em>is</em> the error budget. Where the budget overflows nothing is known.
     */
    public static Sides identity(double discrepancy, double budget) {
        Enclosure measured = Double.isFinite(budget) ? Enclosure.exactly(discrepancy) : Enclosure.UNKNOWN;
        Enclosure stated = Double.isFinite(budget) ? Enclosure.exactly(budget) : Enclosure.UNKNOWN;
        return new Sides(measured, stated, compare(measured, stated), DOUBLE_DIGITS, Form.IDENTITY);
    }

    private static Order compare(Enclosure measured, Enclosure stated) {
        if (measured.lnUpper() <= stated.lnLower()) {
            return Order.WITHIN;
        }
        return measured.lnLower() > stated.lnUpper() ? Order.BEYOND : Order.TOUCHING;
    }

    /**
     * Whether these and {@code other} cannot both be right. Of an inequality every arithmetic encloses the same two
     * numbers; of an identity only the outcome can be compared.
     */
    public boolean contradicts(Sides other) {
        if (form == Form.IDENTITY) {
            return order == Order.BEYOND && other.order == Order.WITHIN;
        }
        return !measured.overlaps(other.measured) || !stated.overlaps(other.stated);
    }

    /** ln(measured/stated) at representative points; −∞ if measured cannot be told from 0, +∞ if only stated cannot. */
    public double lnRatio() {
        double measuredLn = measured.lnMiddle();
        double statedLn = stated.lnMiddle();
        return measuredLn == Double.NEGATIVE_INFINITY ? measuredLn : measuredLn - statedLn;
    }
}
