package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Three eighths a step contract the square by one half.
 *
 * <p><b>Statement.</b> (1 − 3t/8)² ≤ 1 − t/2 for 0 ≤ t ≤ 16/9.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at t = 0 and t = 16/9.
 *
 * <p><b>Source.</b> [ours] proof of C2-simple, t = hλ.
 *
 * <p><b>Proof.</b> The difference is t/4 − 9t²/64 = (t/4)(1 − 9t/16). ∎
 *
 * <p><b>Numerics.</b> Written t = 16z/9, 0 ≤ z ≤ 1, because 16/9 is no double; the margin is then 1 − z.
 */
public final class ContractionSquared implements ScalarStatement {
    private static final Expression Z = Expression.parameter("z");
    private static final Expression T = Z.times(Expression.fraction(16, 9));

    private static Expression square(Expression t) {
        return Expression.number(1).minus(t.times(Expression.fraction(3, 8))).square();
    }

    private static Expression line(Expression t) {
        return Expression.number(1).minus(t.dividedBy(2));
    }

    @Override
    public String id() {
        return "contraction-squared";
    }

    @Override
    public String conclusion() {
        return "(1 − 3t/8)² ≤ 1 − t/2 for 0 ≤ t ≤ 16/9";
    }

    @Override
    public String latex() {
        return "\\left(1-\\tfrac{3t}8\\right)^2\\le 1-\\tfrac t2\\quad(0\\le t\\le\\tfrac{16}9)";
    }

    @Override
    public String source() {
        return "[ours] C2-simple";
    }

    @Override
    public List<String> usedBy() {
        return List.of("convergence-certificate");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(Box.of("z", "0", "1"), square(T), line(T))
                .factored(
                        Z.times(Expression.fraction(4, 9)), Expression.number(1).minus(Z));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost("up-to-2", Box.of("z", "0", "2"), square(Z), line(Z)));
    }
}
