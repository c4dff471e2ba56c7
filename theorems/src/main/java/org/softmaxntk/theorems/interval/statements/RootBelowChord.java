package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Beyond 8/9 the square root is below the chord of slope −¾.
 *
 * <p><b>Statement.</b> √(1−x) ≤ 1 − ¾x for 8/9 ≤ x ≤ 1, strictly for x > 8/9.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at x = 8/9: with root-above-chord the two sides compare exactly as x and 8/9
 * do.
 *
 * <p><b>Source.</b> [recalled] the other direction of a step of the convergence proof.
 *
 * <p><b>Proof.</b> As for root-above-chord: the difference is (x/16)(9x − 8)/(√(1−x) + 1 − ¾x), and its factors are
 * positive for x > 8/9. ∎
 *
 * <p><b>Numerics.</b> Written x = (8 + w)/9, 0 ≤ w ≤ 1, so that 9x − 8 = w and 1 − x = (1 − w)/9 are exact; w is the
 * factor that touches.
 */
public final class RootBelowChord implements ScalarStatement {
    private static final Expression W = Expression.parameter("w");
    private static final Expression X = W.plus(8).dividedBy(9);
    private static final Expression ROOT =
            Expression.number(1).minus(W).dividedBy(9).sqrt();
    private static final Expression CHORD = Expression.number(1).minus(X.times(Expression.fraction(3, 4)));

    @Override
    public String id() {
        return "root-below-chord";
    }

    @Override
    public String conclusion() {
        return "√(1−x) ≤ 1 − ¾x for 8/9 ≤ x ≤ 1, strictly for x > 8/9";
    }

    @Override
    public String latex() {
        return "\\sqrt{1-x}\\le 1-\\tfrac34x\\quad(\\tfrac89\\le x\\le 1)";
    }

    @Override
    public String source() {
        return "[recalled] convergence proof";
    }

    @Override
    public List<String> usedBy() {
        return List.of("one-step-contraction", "convergence");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(
                        Box.of("w", "0", "1"), Expression.number(1).minus(X).sqrt(), CHORD)
                .factored(W, X.dividedBy(16).dividedBy(ROOT.plus(CHORD)));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "from-0.8",
                Box.of("w", "0.8", "1"),
                Expression.number(1).minus(W).sqrt(),
                Expression.number(1).minus(W.times(Expression.fraction(3, 4)))));
    }
}
