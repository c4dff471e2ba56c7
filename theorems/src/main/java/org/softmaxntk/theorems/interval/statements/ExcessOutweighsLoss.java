package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * A product of two half-mass coefficients rises by at least as much as it can fall.
 *
 * <p><b>Statement.</b> e^{4R} + e^{−4R}sech⁴R ≥ 2 for R ≥ 0.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Lower bound, attained at R = 0.
 *
 * <p><b>Source.</b> [ours] proof of L1, ω = ½: the loss 1 − e^{−4R}sech⁴R is at most the excess e^{4R} − 1.
 *
 * <p><b>Proof.</b> With t = e^{2R} − 1 ≥ 0 the difference is (1+t)² + 16/(2+t)⁴ − 2 = t²(56 + 72t + 39t² + 10t³ +
 * t⁴)/(2+t)⁴. ∎
 *
 * <p><b>Numerics.</b> t² carries the touching point; every coefficient of the margin is positive, so the range without
 * upper end is settled as it is.
 */
public final class ExcessOutweighsLoss implements ScalarStatement {
    private static final Expression R = Expression.parameter("R");
    private static final Box RANGE = Box.from("R", "0");
    private static final Expression T = R.times(2).expm1();

    private static Expression sum(int rate) {
        return R.times(rate).exp().plus(R.times(-4).exp().dividedBy(R.cosh().power(4)));
    }

    @Override
    public String id() {
        return "excess-outweighs-loss";
    }

    @Override
    public String conclusion() {
        return "e^{4R} + e^{−4R}sech⁴R ≥ 2 for R ≥ 0";
    }

    @Override
    public String latex() {
        return "e^{4R}+e^{-4R}\\operatorname{sech}^4R\\ge 2\\quad(R\\ge 0)";
    }

    @Override
    public String source() {
        return "[ours] proof of L1, ω = ½";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-perturbation-optimal");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, Expression.number(2), sum(4))
                .factored(
                        T.square().dividedBy(T.plus(2).power(4)),
                        T.times(72)
                                .plus(56)
                                .plus(T.square().times(39))
                                .plus(T.power(3).times(10))
                                .plus(T.power(4)));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost("exponent-3-for-4", RANGE, Expression.number(2), sum(3)));
    }
}
