package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The normaliser can exceed 1 only while ω < e^R/(1 + e^R).
 *
 * <p><b>Statement.</b> (1−ω)g + ω/g ≤ 1 for g ≥ 1, g/(1+g) ≤ ω ≤ 1, where ω = (g + θ)/(g + 1), 0 ≤ θ ≤ 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at ω = g/(1+g) and at g = 1.
 *
 * <p><b>Source.</b> [ours] proof of L1, from below: D > 1 implies ω < g/(1+g), g = e^R.
 *
 * <p><b>Proof.</b> 1 − ω = (1 − θ)/(g + 1), so the left side is 1 − θ(g − 1)/g. ∎
 *
 * <p><b>Numerics.</b> θ(g − 1) carries the touching points; 1/g is the margin.
 */
public final class LargeMassShrinksNormaliser implements ScalarStatement {
    private static final Expression G = Expression.parameter("g");
    private static final Expression THETA = Expression.parameter("θ");
    private static final Box RANGE = Box.from("g", "1").and("θ", "0", "1");

    private static Expression normaliser(Expression omega) {
        return Expression.number(1).minus(omega).times(G).plus(omega.dividedBy(G));
    }

    @Override
    public String id() {
        return "large-mass-shrinks-normaliser";
    }

    @Override
    public String conclusion() {
        return "(1−ω)g + ω/g ≤ 1 for g ≥ 1, g/(1+g) ≤ ω ≤ 1, where ω = (g + θ)/(g + 1), 0 ≤ θ ≤ 1";
    }

    @Override
    public String latex() {
        return "(1-\\omega)g+\\omega/g\\le 1\\quad(g\\ge 1,\\ \\tfrac g{1+g}\\le\\omega\\le 1)";
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
        return Inequality.atMost(RANGE, normaliser(G.plus(THETA).dividedBy(G.plus(1))), Expression.number(1))
                .factored(THETA.times(G.minus(1)), Expression.number(1).dividedBy(G));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "from-one-half", RANGE, normaliser(THETA.plus(1).dividedBy(2)), Expression.number(1)));
    }
}
