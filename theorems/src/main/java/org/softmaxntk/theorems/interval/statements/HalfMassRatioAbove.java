package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The arithmetic mean is at least the geometric one.
 *
 * <p><b>Statement.</b> 4xy ≤ (x + y)² for x, y ≥ 0.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained for x = y.
 *
 * <p><b>Source.</b> [ours] proof of L1, ω = ½, from above: 4e^δy/(x+y)² ≤ e^δ/x ≤ e^{2R}.
 *
 * <p><b>Proof.</b> (x + y)² − 4xy = (x − y)². ∎
 *
 * <p><b>Numerics.</b> The square is the margin and is never enclosed below 0.
 */
public final class HalfMassRatioAbove implements ScalarStatement {
    private static final Expression X = Expression.parameter("x");
    private static final Expression Y = Expression.parameter("y");
    private static final Box QUADRANT = Box.from("x", "0").andFrom("y", "0");

    @Override
    public String id() {
        return "half-mass-ratio-above";
    }

    @Override
    public String conclusion() {
        return "4xy ≤ (x + y)² for x, y ≥ 0";
    }

    @Override
    public String latex() {
        return "4xy\\le(x+y)^2\\quad(x,y\\ge 0)";
    }

    @Override
    public String source() {
        return "[ours] proof of L1, ω = ½ from above";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-perturbation-optimal");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(QUADRANT, X.times(Y).times(4), X.plus(Y).square())
                .factored(Expression.number(1), X.minus(Y).square());
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "4.1-for-4",
                QUADRANT,
                X.times(Y).times(Expression.decimal("4.1")),
                X.plus(Y).square()));
    }
}
