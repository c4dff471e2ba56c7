package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Up to 8/9 the square root stays above the chord of slope −¾.
 *
 * <p><b>Statement.</b> 1 − ¾x ≤ √(1−x) for 0 ≤ x ≤ 8/9.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Lower bound, attained at x = 0 and x = 8/9; beyond 8/9 it fails, see root-below-chord.
 *
 * <p><b>Source.</b> [recalled] a step of the convergence proof.
 *
 * <p><b>Proof.</b> Times the conjugate √(1−x) + 1 − ¾x > 0 the difference is x/2 − 9x²/16 = (x/16)(8 − 9x). ∎
 *
 * <p><b>Numerics.</b> The range is written x = 8z/9, 0 ≤ z ≤ 1, because 8/9 is no double; z(1 − z) carries the touching
 * ends and the reciprocal of the conjugate is the margin.
 */
public final class RootAboveChord implements ScalarStatement {
    private static final Expression Z = Expression.parameter("z");
    private static final Expression X = Z.times(Expression.fraction(8, 9));

    private static Expression chord(Expression x) {
        return Expression.number(1).minus(x.times(Expression.fraction(3, 4)));
    }

    private static Expression root(Expression x) {
        return Expression.number(1).minus(x).sqrt();
    }

    @Override
    public String id() {
        return "root-above-chord";
    }

    @Override
    public String conclusion() {
        return "1 − ¾x ≤ √(1−x) for 0 ≤ x ≤ 8/9";
    }

    @Override
    public String latex() {
        return "1-\\tfrac34x\\le\\sqrt{1-x}\\quad(0\\le x\\le\\tfrac89)";
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
        return Inequality.atMost(Box.of("z", "0", "1"), chord(X), root(X))
                .factored(
                        Z.times(Expression.number(1).minus(Z)).times(Expression.fraction(4, 9)),
                        Expression.number(1).dividedBy(root(X).plus(chord(X))));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost("up-to-1", Box.of("z", "0", "1"), chord(Z), root(Z)));
    }
}
