package org.softmaxntk.theorems.activations;

import java.util.Arrays;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;

/** Several inequalities as one: the largest measured/stated of them against 1. */
final class LargestQuotient {
    private static final Enclosure ZERO = Enclosure.exactly(0);

    private LargestQuotient() {}

    /** Within if all are, beyond if one is: each inequality was compared in its own arithmetic. */
    static Sides of(Sides... inequalities) {
        Enclosure largest = ZERO;
        Sides.Order order = Sides.Order.WITHIN;
        for (Sides sides : inequalities) {
            largest = larger(largest, quotient(sides));
            order = worse(order, sides.order());
        }
        int digits = Arrays.stream(inequalities).mapToInt(Sides::digits).min().orElseThrow();
        return new Sides(largest, Enclosure.exactly(1), order, digits, Sides.Form.INEQUALITY);
    }

    /** The same measured side against another stated one. */
    static Sides withStated(Sides sides, Enclosure stated) {
        Sides.Order order = Sides.inequality(sides.measured(), stated).order();
        return new Sides(sides.measured(), stated, order, sides.digits(), Sides.Form.INEQUALITY);
    }

    /** measured/stated; nothing moved and nothing allowed to is 0. */
    private static Enclosure quotient(Sides sides) {
        Enclosure measured = sides.measured();
        Enclosure stated = sides.stated();
        if (measured.lnUpper() == Double.NEGATIVE_INFINITY) {
            return ZERO;
        }
        boolean known = measured.lnUpper() < Double.POSITIVE_INFINITY
                && stated.lnUpper() < Double.POSITIVE_INFINITY
                && stated.lnLower() > Double.NEGATIVE_INFINITY;
        return known ? measured.times(new Enclosure(-stated.lnUpper(), -stated.lnLower())) : Enclosure.UNKNOWN;
    }

    private static Enclosure larger(Enclosure a, Enclosure b) {
        return new Enclosure(Math.max(a.lnLower(), b.lnLower()), Math.max(a.lnUpper(), b.lnUpper()));
    }

    private static Sides.Order worse(Sides.Order a, Sides.Order b) {
        if (a == Sides.Order.BEYOND || b == Sides.Order.BEYOND) {
            return Sides.Order.BEYOND;
        }
        return a == Sides.Order.TOUCHING ? a : b;
    }
}
