package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Moving mass s by the factor t moves it by at most (√t − 1)/(√t + 1).
 *
 * <p><b>Statement.</b> s(1−s)(t−1)/(1 + s(t−1)) ≤ (√t − 1)/(√t + 1) for 0 ≤ s ≤ 1, t ≥ 1, where t = r².
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at s = 1/(√t + 1): the right side is the maximum over s.
 *
 * <p><b>Source.</b> [ours] softmax-l1-perturbation, with t = e^{2R}, where it is tanh(R/2).
 *
 * <p><b>Proof.</b> With r = √t the difference is (r−1)/((r+1)(1 + s(r²−1)))·(1 − s(r+1))²: indeed 1 + s(r²−1) −
 * s(1−s)(r+1)² = (1 − s(r+1))². ∎
 *
 * <p><b>Numerics.</b> The square is the margin: it is 0 where the bound is attained, and never below, as squares are
 * enclosed.
 */
public final class SoftmaxShiftMaximum implements ScalarStatement {
    private static final Expression R = Expression.parameter("r");
    private static final Expression S = Expression.parameter("s");
    private static final Box RANGE = Box.from("r", "1").and("s", "0", "1");
    private static final Expression GROWTH = R.square().minus(1);
    private static final Expression NORMALISER = S.times(GROWTH).plus(1);
    private static final Expression LEFT =
            S.times(Expression.number(1).minus(S)).times(GROWTH).dividedBy(NORMALISER);
    private static final Expression RIGHT = R.minus(1).dividedBy(R.plus(1));

    @Override
    public String id() {
        return "softmax-shift-maximum";
    }

    @Override
    public String conclusion() {
        return "s(1−s)(t−1)/(1 + s(t−1)) ≤ (√t − 1)/(√t + 1) for 0 ≤ s ≤ 1, t ≥ 1, where t = r²";
    }

    @Override
    public String latex() {
        return "\\frac{s(1-s)(t-1)}{1+s(t-1)}\\le\\frac{\\sqrt t-1}{\\sqrt t+1}\\quad(0\\le s\\le 1,\\ t\\ge 1)";
    }

    @Override
    public String source() {
        return "[ours] softmax-l1-perturbation";
    }

    @Override
    public List<String> usedBy() {
        return List.of("softmax-l1-perturbation");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, LEFT, RIGHT)
                .factored(
                        R.minus(1).dividedBy(R.plus(1).times(NORMALISER)),
                        Expression.number(1).minus(S.times(R.plus(1))).square());
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost("0.99-of-it", RANGE, LEFT, RIGHT.times(Expression.decimal("0.99"))));
    }
}
