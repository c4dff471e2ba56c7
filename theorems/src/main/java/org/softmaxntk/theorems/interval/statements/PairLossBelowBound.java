package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * A pair falls by at most 6U².
 *
 * <p><b>Statement.</b> cosh²a·cosh²b ≤ 1 + 6U² for a, b ≥ 0, a + b = 2U ≤ 1, where r = 2U, a = cr, b = (1−c)r, 0 ≤ c ≤
 * 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at U = 0.
 *
 * <p><b>Source.</b> [ours] proof of L2, from below, in one step and on a larger range.
 *
 * <p><b>Proof.</b> With cosh²a = 1 + a²σ_a², σ_a = sinh a/a, the difference is r²(3/2 − c²σ_a² − (1−c)²σ_b² −
 * r²c²(1−c)²σ_a²σ_b²). (On paper: cosh z ≤ e^{z²/2}, then the chord of the exponential.) ∎
 *
 * <p><b>Numerics.</b> r² carries the touching point; the rest is positive, and needs bisection.
 */
public final class PairLossBelowBound implements ScalarStatement {
    private static final Expression R = Expression.parameter("r");
    private static final Expression C = Expression.parameter("c");
    private static final Box RANGE = Box.of("r", "0", "1").and("c", "0", "1");
    private static final Expression D = Expression.number(1).minus(C);
    private static final Expression A = C.times(R);
    private static final Expression B = D.times(R);
    private static final Expression FIRST =
            C.times(A.square().hyperbolicTail(1)).square();
    private static final Expression SECOND =
            D.times(B.square().hyperbolicTail(1)).square();
    private static final Expression MARGIN = Expression.decimal("1.5")
            .minus(FIRST)
            .minus(SECOND)
            .minus(R.square().times(FIRST).times(SECOND));

    private static Expression bound(String coefficient) {
        return Expression.decimal(coefficient).times(R.square()).plus(1);
    }

    @Override
    public String id() {
        return "pair-loss-below-bound";
    }

    @Override
    public String conclusion() {
        return "cosh²a·cosh²b ≤ 1 + 6U² for a, b ≥ 0, a + b = 2U ≤ 1, where r = 2U, a = cr, b = (1−c)r, 0 ≤ c ≤ 1";
    }

    @Override
    public String latex() {
        return "\\cosh^2a\\,\\cosh^2b\\le 1+6U^2\\quad(a,b\\ge 0,\\ a+b=2U\\le 1)";
    }

    @Override
    public String source() {
        return "[ours] proof of L2, from below";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-drift-second-order");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, A.cosh().square().times(B.cosh().square()), bound("1.5"))
                .factored(R.square(), MARGIN);
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "5-for-6", RANGE, A.cosh().square().times(B.cosh().square()), bound("1.25")));
    }
}
