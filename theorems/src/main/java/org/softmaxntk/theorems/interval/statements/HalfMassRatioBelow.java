package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * With half of the mass on either sign, a centred coefficient shrinks at most by e^{−2R}sech²R.
 *
 * <p><b>Statement.</b> 4e^{−R}y/(e^R + y)² ≥ e^{−2R}sech²R for e^{−R} ≤ y ≤ e^R, R ≥ 0, where g = e^R and y = 1/g + s(g
 * − 1/g).
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Lower bound, attained at y = e^{−R}.
 *
 * <p><b>Source.</b> [ours] proof of L1, ω = ½, from below.
 *
 * <p><b>Proof.</b> With g = e^R the bound is 4/(g²+1)², and the difference is 4(y − 1/g)(g³ − y)/((g+y)²(g²+1)²):
 * y(g²+1)² − g(g+y)² is a quadratic in y with roots 1/g and g³. On the range g³ − y = (g − 1/g)(g² + 1 − s). ∎
 *
 * <p><b>Numerics.</b> s(g − 1/g)² carries the touching points s = 0 and g = 1; the margin is g² + 1 − s ≥ 1.
 */
public final class HalfMassRatioBelow implements ScalarStatement {
    private static final Expression G = Expression.parameter("g");
    private static final Expression S = Expression.parameter("s");
    private static final Box RANGE = Box.from("g", "1").and("s", "0", "1");
    private static final Expression SPREAD = G.minus(Expression.number(1).dividedBy(G));
    private static final Expression Y = Expression.number(1).dividedBy(G).plus(S.times(SPREAD));
    private static final Expression RATIO =
            Y.times(4).dividedBy(G.times(G.plus(Y).square()));
    private static final Expression BOUND =
            Expression.number(4).dividedBy(G.square().plus(1).square());

    @Override
    public String id() {
        return "half-mass-ratio-below";
    }

    @Override
    public String conclusion() {
        return "4e^{−R}y/(e^R + y)² ≥ e^{−2R}sech²R for e^{−R} ≤ y ≤ e^R, R ≥ 0, where g = e^R and y = 1/g + s(g − 1/g)";
    }

    @Override
    public String latex() {
        return "\\frac{4e^{-R}y}{(e^R+y)^2}\\ge e^{-2R}\\operatorname{sech}^2R\\quad(e^{-R}\\le y\\le e^R)";
    }

    @Override
    public String source() {
        return "[ours] proof of L1, ω = ½ from below";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-perturbation-optimal");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, BOUND, RATIO)
                .factored(
                        S.times(SPREAD.square())
                                .times(4)
                                .dividedBy(G.plus(Y)
                                        .square()
                                        .times(G.square().plus(1).square())),
                        G.square().plus(1).minus(S));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "without-sech", RANGE, Expression.number(1).dividedBy(G.square()), RATIO));
    }
}
