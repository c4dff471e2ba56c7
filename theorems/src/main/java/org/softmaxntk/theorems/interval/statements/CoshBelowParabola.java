package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * A hyperbolic cosine minus 1 is superquadratic in its argument.
 *
 * <p><b>Statement.</b> cosh(θR) − 1 ≤ θ²(cosh R − 1) for 0 ≤ θ ≤ 1, R ≥ 0.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at θ = 0, θ = 1 and R = 0.
 *
 * <p><b>Source.</b> [ours] proof of S: coshφ − 1 ≤ c_Rφ² for |φ| ≤ R, c_R = (coshR − 1)/R².
 *
 * <p><b>Proof.</b> With f(z) = Σ z^j/(2j+2)! the difference is θ²R²(f(R²) − f(θ²R²)) = θ²R⁴(1−θ²)f′(ξ), and f′ > 0. ∎
 *
 * <p><b>Numerics.</b> θ²R⁴(1−θ²) carries all touching points; f′ ≥ 1/24 on [0, ∞).
 */
public final class CoshBelowParabola implements ScalarStatement {
    private static final Expression R = Expression.parameter("R");
    private static final Expression THETA = Expression.parameter("θ");
    private static final Box RANGE = Box.from("R", "0").and("θ", "0", "1");
    private static final Expression LEFT = THETA.times(R).cosh().minus(1);

    private static Expression parabola(int exponent) {
        return THETA.power(exponent).times(R.cosh().minus(1));
    }

    @Override
    public String id() {
        return "cosh-below-parabola";
    }

    @Override
    public String conclusion() {
        return "cosh(θR) − 1 ≤ θ²(cosh R − 1) for 0 ≤ θ ≤ 1, R ≥ 0";
    }

    @Override
    public String latex() {
        return "\\cosh(\\theta R)-1\\le\\theta^2(\\cosh R-1)\\quad(0\\le\\theta\\le 1,\\ R\\ge 0)";
    }

    @Override
    public String source() {
        return "[ours] S";
    }

    @Override
    public List<String> usedBy() {
        return List.of("stepwise-certificate");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, LEFT, parabola(2))
                .factored(
                        THETA.square()
                                .times(R.power(4))
                                .times(Expression.number(1).minus(THETA.square())),
                        Expression.hyperbolicTailQuotient(2, THETA.times(R).square(), R.square()));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost("cube-for-square", RANGE, LEFT, parabola(3)));
    }
}
