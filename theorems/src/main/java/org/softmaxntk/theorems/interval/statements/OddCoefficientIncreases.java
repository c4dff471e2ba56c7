package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The coefficient of the odd step increases with the radius.
 *
 * <p><b>Statement.</b> cosh2u/cosh u ≤ cosh2v/cosh v for 0 ≤ u ≤ v, where x = cosh u, cosh v = x + d.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained for u = v.
 *
 * <p><b>Source.</b> [ours] proof of L3, odd part.
 *
 * <p><b>Proof.</b> cosh2u/cosh u = 2x − 1/x with x = cosh u, so the difference is d(2 + 1/(x(x+d))). ∎
 *
 * <p><b>Numerics.</b> d carries the touching points.
 */
public final class OddCoefficientIncreases implements ScalarStatement {
    private static final Expression X = Expression.parameter("x");
    private static final Expression D = Expression.parameter("d");
    private static final Box RANGE = Box.from("x", "1").andFrom("d", "0");

    private static Expression coefficient(Expression cosh) {
        return cosh.times(2).minus(Expression.number(1).dividedBy(cosh));
    }

    @Override
    public String id() {
        return "odd-coefficient-increases";
    }

    @Override
    public String conclusion() {
        return "cosh2u/cosh u ≤ cosh2v/cosh v for 0 ≤ u ≤ v, where x = cosh u, cosh v = x + d";
    }

    @Override
    public String latex() {
        return "\\frac{\\cosh 2u}{\\cosh u}\\le\\frac{\\cosh 2v}{\\cosh v}\\quad(0\\le u\\le v)";
    }

    @Override
    public String source() {
        return "[ours] proof of L3, odd part";
    }

    @Override
    public List<String> usedBy() {
        return List.of("even-part-second-order");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, coefficient(X), coefficient(X.plus(D)))
                .factored(D, Expression.number(1).dividedBy(X.times(X.plus(D))).plus(2));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(
                FalseScalarVariant.atMost("in-the-other-direction", RANGE, coefficient(X.plus(D)), coefficient(X)));
    }
}
