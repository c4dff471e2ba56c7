package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The square root stays above its second-order parabola.
 *
 * <p><b>Statement.</b> √(1−x) ≥ 1 − x/2 − x²/2 for 0 ≤ x ≤ 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Lower bound, attained at x = 0 and x = 1.
 *
 * <p><b>Source.</b> [recalled] a step of the convergence proof.
 *
 * <p><b>Proof.</b> With y = √(1−x), x = 1 − y², the difference is (y/2)(y−1)²(y+2). ∎
 *
 * <p><b>Numerics.</b> Touches at both ends of the range: y and (y−1)² carry that, and y + 2 is the margin.
 */
public final class RootAboveParabola implements ScalarStatement {
    private static final Expression X = Expression.parameter("x");
    private static final Box RANGE = Box.of("x", "0", "1");
    private static final Expression Y = Expression.number(1).minus(X).sqrt();

    private static Expression parabola(Expression curvature) {
        return Expression.number(1).minus(X.dividedBy(2)).minus(curvature.times(X.square()));
    }

    @Override
    public String id() {
        return "root-above-parabola";
    }

    @Override
    public String conclusion() {
        return "√(1−x) ≥ 1 − x/2 − x²/2 for 0 ≤ x ≤ 1";
    }

    @Override
    public String latex() {
        return "\\sqrt{1-x}\\ge 1-\\tfrac x2-\\tfrac{x^2}2\\quad(0\\le x\\le 1)";
    }

    @Override
    public String source() {
        return "[recalled] convergence proof";
    }

    @Override
    public List<String> usedBy() {
        return List.of("one-step-contraction", "convergence");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, parabola(Expression.fraction(1, 2)), Y)
                .factored(Y.times(Y.minus(1).square()), Y.plus(2).dividedBy(2));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(
                FalseScalarVariant.atMost("0.4-for-the-second-half", RANGE, parabola(Expression.decimal("0.4")), Y));
    }
}
