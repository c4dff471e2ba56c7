package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Up to ½ the exponential stays below its chord.
 *
 * <p><b>Statement.</b> e^w ≤ 1 + 2(√e − 1)w for 0 ≤ w ≤ ½.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at w = 0 and w = ½.
 *
 * <p><b>Source.</b> [ours] proof of L2, from below.
 *
 * <p><b>Proof.</b> With f(w) = (e^w − 1)/w the difference is w(f(½) − f(w)) = w(½ − w)f′(ξ) for some ξ in between, and
 * f′ > 0. ∎
 *
 * <p><b>Numerics.</b> w(½ − w) carries both touching points; the difference quotient of f is enclosed by f′ over the
 * hull.
 */
public final class ExponentialBelowRootChord implements ScalarStatement {
    private static final Expression W = Expression.parameter("w");
    private static final Box RANGE = Box.of("w", "0", "0.5");
    private static final Expression HALF = Expression.fraction(1, 2);

    private static Expression chord(Expression slope) {
        return slope.times(W).plus(1);
    }

    @Override
    public String id() {
        return "exponential-below-root-chord";
    }

    @Override
    public String conclusion() {
        return "e^w ≤ 1 + 2(√e − 1)w for 0 ≤ w ≤ ½";
    }

    @Override
    public String latex() {
        return "e^w\\le 1+2(\\sqrt e-1)w\\quad(0\\le w\\le\\tfrac12)";
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
        return Inequality.atMost(RANGE, W.exp(), chord(HALF.expm1().times(2)))
                .factored(W.times(HALF.minus(W)), Expression.exponentialTailQuotient(1, W, HALF));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(
                FalseScalarVariant.atMost("1.29-for-the-slope", RANGE, W.exp(), chord(Expression.decimal("1.29"))));
    }
}
