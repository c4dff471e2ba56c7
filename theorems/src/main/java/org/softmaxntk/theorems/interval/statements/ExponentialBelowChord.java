package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * An exponential minus 1 is superlinear in its exponent.
 *
 * <p><b>Statement.</b> e^{cx} − 1 ≤ x(e^c − 1) for 0 ≤ x ≤ 1, c ≥ 0.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at x = 0, x = 1 and c = 0.
 *
 * <p><b>Source.</b> [ours] proof of L2, operator norm (c = 4E); also μ(R_τ) ≤ μ(R)(R_τ/R)² in C2 and |e^ψ − 1| ≤ ((e^E
 * − 1)/E)|ψ| in S.
 *
 * <p><b>Proof.</b> With f(z) = (e^z − 1)/z the difference is cx(f(c) − f(cx)) = c²x(1−x)f′(ξ), and f′ > 0. ∎
 *
 * <p><b>Numerics.</b> c²x(1−x) carries all touching points; f′ ≥ ½ on [0, ∞), so the range without upper end is settled
 * as it is.
 */
public final class ExponentialBelowChord implements ScalarStatement {
    private static final Expression C = Expression.parameter("c");
    private static final Expression X = Expression.parameter("x");
    private static final Box RANGE = Box.from("c", "0").and("x", "0", "1");

    @Override
    public String id() {
        return "exponential-below-chord";
    }

    @Override
    public String conclusion() {
        return "e^{cx} − 1 ≤ x(e^c − 1) for 0 ≤ x ≤ 1, c ≥ 0";
    }

    @Override
    public String latex() {
        return "e^{cx}-1\\le x(e^c-1)\\quad(0\\le x\\le 1,\\ c\\ge 0)";
    }

    @Override
    public String source() {
        return "[ours] proof of L2, operator norm; C2; S";
    }

    @Override
    public List<String> usedBy() {
        return List.of(
                "kernel-drift-second-order",
                "convergence-certificate",
                "kernel-time-certificate",
                "stepwise-certificate");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(
                        RANGE, C.times(X).exp().minus(1), X.times(C.exp().minus(1)))
                .factored(
                        C.square().times(X).times(Expression.number(1).minus(X)),
                        Expression.exponentialTailQuotient(1, C.times(X), C));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "square-for-linear",
                RANGE,
                C.times(X).exp().minus(1),
                X.square().times(C.exp().minus(1))));
    }
}
