package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * A hyperbolic sine is superlinear in its argument.
 *
 * <p><b>Statement.</b> sinh(θR) ≤ θ·sinh R for 0 ≤ θ ≤ 1, R ≥ 0.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at θ = 0, θ = 1 and R = 0.
 *
 * <p><b>Source.</b> [ours] proof of S: |sinhφ| ≤ (sinhR/R)|φ| for |φ| ≤ R.
 *
 * <p><b>Proof.</b> With f(z) = Σ z^j/(2j+1)! the difference is θR(f(R²) − f(θ²R²)) = θR³(1−θ²)f′(ξ), and f′ > 0. ∎
 *
 * <p><b>Numerics.</b> θR³(1−θ²) carries all touching points; f′ ≥ 1/6 on [0, ∞).
 */
public final class SinhBelowChord implements ScalarStatement {
    private static final Expression R = Expression.parameter("R");
    private static final Expression THETA = Expression.parameter("θ");
    private static final Box RANGE = Box.from("R", "0").and("θ", "0", "1");
    private static final Expression LEFT = THETA.times(R).sinh();

    @Override
    public String id() {
        return "sinh-below-chord";
    }

    @Override
    public String conclusion() {
        return "sinh(θR) ≤ θ·sinh R for 0 ≤ θ ≤ 1, R ≥ 0";
    }

    @Override
    public String latex() {
        return "\\sinh(\\theta R)\\le\\theta\\sinh R\\quad(0\\le\\theta\\le 1,\\ R\\ge 0)";
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
        return Inequality.atMost(RANGE, LEFT, THETA.times(R.sinh()))
                .factored(
                        THETA.times(R.power(3)).times(Expression.number(1).minus(THETA.square())),
                        Expression.hyperbolicTailQuotient(1, THETA.times(R).square(), R.square()));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "square-for-linear", RANGE, LEFT, THETA.square().times(R.sinh())));
    }
}
