package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * A product of two hyperbolic cosines is least for equal arguments.
 *
 * <p><b>Statement.</b> cosh²((α+β)/2) ≤ coshα·coshβ for α, β ≥ 0, where x = e^α, y = e^β.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained for α = β.
 *
 * <p><b>Source.</b> [ours] proof of L2, from above: reduces to α = β = γ.
 *
 * <p><b>Proof.</b> Four times the sides are xy + 1/(xy) + 2 and (x + 1/x)(y + 1/y); the difference is x/y + y/x − 2 =
 * (x−y)²/(xy). ∎
 *
 * <p><b>Numerics.</b> (x − y)² carries the touching points; 1/(4xy) is the margin.
 */
public final class CoshLogConvex implements ScalarStatement {
    private static final Expression X = Expression.parameter("x");
    private static final Expression Y = Expression.parameter("y");
    private static final Box RANGE = Box.from("x", "1").andFrom("y", "1");
    private static final Expression MEAN =
            X.times(Y).plus(Expression.number(1).dividedBy(X.times(Y))).plus(2).dividedBy(4);

    private static Expression product(int divisor) {
        Expression x = X.plus(Expression.number(1).dividedBy(X));
        Expression y = Y.plus(Expression.number(1).dividedBy(Y));
        return x.times(y).dividedBy(divisor);
    }

    @Override
    public String id() {
        return "cosh-log-convex";
    }

    @Override
    public String conclusion() {
        return "cosh²((α+β)/2) ≤ coshα·coshβ for α, β ≥ 0, where x = e^α, y = e^β";
    }

    @Override
    public String latex() {
        return "\\cosh^2\\tfrac{\\alpha+\\beta}2\\le\\cosh\\alpha\\cosh\\beta\\quad(\\alpha,\\beta\\ge 0)";
    }

    @Override
    public String source() {
        return "[ours] proof of L2, from above";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-drift-second-order");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, MEAN, product(4))
                .factored(
                        X.minus(Y).square(),
                        Expression.number(1).dividedBy(X.times(Y).times(4)));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost("5-for-4-in-the-product", RANGE, MEAN, product(5)));
    }
}
