package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Where the normaliser grows, a coefficient falls by less than L1 allows.
 *
 * <p><b>Statement.</b> 2(g/(g+1))(1 − g^{−4}) ≤ 2(g² − 1) for g ≥ 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at g = 1.
 *
 * <p><b>Source.</b> [ours] proof of L1, from below, D > 1, g = e^R.
 *
 * <p><b>Proof.</b> The difference is 2(g−1)²(g³ + 2g² + g + 1)/g³. ∎
 *
 * <p><b>Numerics.</b> (g−1)²/g³ carries the touching point; every coefficient of the margin is positive.
 */
public final class LossBelowForLargeNormaliser implements ScalarStatement {
    private static final Expression G = Expression.parameter("g");
    private static final Box RANGE = Box.from("g", "1");
    private static final Expression LOSS = G.times(2)
            .dividedBy(G.plus(1))
            .times(Expression.number(1).minus(Expression.number(1).dividedBy(G.power(4))));

    @Override
    public String id() {
        return "loss-below-for-large-normaliser";
    }

    @Override
    public String conclusion() {
        return "2(g/(g+1))(1 − g^{−4}) ≤ 2(g² − 1) for g ≥ 1";
    }

    @Override
    public String latex() {
        return "\\frac{2g}{g+1}\\left(1-g^{-4}\\right)\\le 2(g^2-1)\\quad(g\\ge 1)";
    }

    @Override
    public String source() {
        return "[ours] proof of L1, D > 1";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-perturbation-optimal");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, LOSS, G.square().minus(1).times(2))
                .factored(
                        G.minus(1).square().dividedBy(G.power(3)),
                        G.power(3).plus(G.square().times(2)).plus(G).plus(1).times(2));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "0.9-of-it", RANGE, LOSS, G.square().minus(1).times(Expression.decimal("1.8"))));
    }
}
