package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Within R = λ/(2N·e^{10B}) the stated drift of the kernel is at most λ/2.
 *
 * <p><b>Statement.</b> R·N·e^{10B} ≤ λ/2 for 0 ≤ R ≤ λ/(2N·e^{10B}), N ≥ 1, B ≥ 1, λ ≥ 0, where R = θλ/(2N·e^{10B}), 0
 * ≤ θ ≤ 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at the largest radius.
 *
 * <p><b>Source.</b> [recalled] the arithmetic of eigenvalue stability.
 *
 * <p><b>Proof.</b> The left side is θλ/2. ∎
 *
 * <p><b>Numerics.</b> λ/2 is the factor and 1 − θ the margin.
 */
public final class HalfEigenvalueRadius implements ScalarStatement {
    private static final Expression LAMBDA = Expression.parameter("λ");
    private static final Expression N = Expression.parameter("N");
    private static final Expression B = Expression.parameter("B");
    private static final Expression THETA = Expression.parameter("θ");
    private static final Box RANGE =
            Box.from("λ", "0").andFrom("N", "1").andFrom("B", "1").and("θ", "0", "1");
    private static final Expression GROWTH = B.times(10).exp();

    private static Expression drift(int divisor) {
        Expression radius = THETA.times(LAMBDA).dividedBy(N.times(divisor).times(GROWTH));
        return radius.times(N).times(GROWTH);
    }

    @Override
    public String id() {
        return "half-eigenvalue-radius";
    }

    @Override
    public String conclusion() {
        return "R·N·e^{10B} ≤ λ/2 for 0 ≤ R ≤ λ/(2N·e^{10B}), N ≥ 1, B ≥ 1, λ ≥ 0, where R = θλ/(2N·e^{10B}), 0 ≤ θ ≤ 1";
    }

    @Override
    public String latex() {
        return "R\\,N\\,e^{10B}\\le\\lambda/2\\quad(0\\le R\\le\\lambda/(2Ne^{10B}))";
    }

    @Override
    public String source() {
        return "[recalled] eigenvalue stability";
    }

    @Override
    public List<String> usedBy() {
        return List.of("eigenvalue-stability");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, drift(2), LAMBDA.dividedBy(2))
                .factored(LAMBDA.dividedBy(2), Expression.number(1).minus(THETA));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost("without-the-half", RANGE, drift(1), LAMBDA.dividedBy(2)));
    }
}
