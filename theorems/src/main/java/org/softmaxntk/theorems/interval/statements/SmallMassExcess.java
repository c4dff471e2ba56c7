package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * For a small mass ω of the other sign a coefficient rises by at most 2(e − 1).
 *
 * <p><b>Statement.</b> ω(e + 1 + u) ≤ (1 + u)² for e ≥ 1, 0 ≤ ω ≤ 1/(1+e), u = ω(e−1), where e = 1 + t and ω = θ/(2+t),
 * 0 ≤ θ ≤ 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at e = 1, ω = ½.
 *
 * <p><b>Source.</b> [ours] proof of L1, third case from above: 2ω(e²/(1+u)² − 1) ≤ 2(e−1).
 *
 * <p><b>Proof.</b> ω(e+1+u) = u + 2ω + ωu, so the difference is (1 − 2ω) + u(1 − ω) + u², each term ≥ 0 as 2ω ≤ 1. ∎
 *
 * <p><b>Numerics.</b> At the touching point all three terms are 0 without rounding. t/(2+t) is written 1 − 2/(2+t).
 */
public final class SmallMassExcess implements ScalarStatement {
    private static final Expression T = Expression.parameter("t");
    private static final Expression THETA = Expression.parameter("θ");
    private static final Box RANGE = Box.from("t", "0").and("θ", "0", "1");
    private static final Expression OMEGA = THETA.dividedBy(T.plus(2));
    private static final Expression U =
            THETA.times(Expression.number(1).minus(Expression.number(2).dividedBy(T.plus(2))));

    @Override
    public String id() {
        return "small-mass-excess";
    }

    @Override
    public String conclusion() {
        return "ω(e + 1 + u) ≤ (1 + u)² for e ≥ 1, 0 ≤ ω ≤ 1/(1+e), u = ω(e−1), where e = 1 + t and ω = θ/(2+t), 0 ≤ θ ≤ 1";
    }

    @Override
    public String latex() {
        return "\\omega(e+1+u)\\le(1+u)^2\\quad(e\\ge 1,\\ 0\\le\\omega\\le\\tfrac1{1+e},\\ u=\\omega(e-1))";
    }

    @Override
    public String source() {
        return "[ours] proof of L1, third case";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-perturbation-optimal");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(
                        RANGE, OMEGA.times(T.plus(2).plus(U)), U.plus(1).square())
                .factored(
                        Expression.number(1),
                        Expression.number(1)
                                .minus(OMEGA.times(2))
                                .plus(U.times(Expression.number(1).minus(OMEGA)))
                                .plus(U.square()));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "up-to-twice-the-mass",
                RANGE,
                OMEGA.times(2).times(T.plus(2).plus(U.times(2))),
                U.times(2).plus(1).square()));
    }
}
