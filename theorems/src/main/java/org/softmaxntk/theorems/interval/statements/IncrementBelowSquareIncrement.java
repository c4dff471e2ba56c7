package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Twice a radius times its increment is at most the increment of its square.
 *
 * <p><b>Statement.</b> 2a(b − a) ≤ b² − a² for 0 ≤ a ≤ b, where b = a + d.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained for a = b.
 *
 * <p><b>Source.</b> [ours] proof of L3: E_{τ+1} − E_τ ≤ 2ζR_τ(R_{τ+1} − R_τ) ≤ ζ(R²_{τ+1} − R²_τ).
 *
 * <p><b>Proof.</b> The difference is (b − a)². ∎
 *
 * <p><b>Numerics.</b> d² is the margin.
 */
public final class IncrementBelowSquareIncrement implements ScalarStatement {
    private static final Expression A = Expression.parameter("a");
    private static final Expression D = Expression.parameter("d");
    private static final Box RANGE = Box.from("a", "0").andFrom("d", "0");
    private static final Expression B = A.plus(D);

    @Override
    public String id() {
        return "increment-below-square-increment";
    }

    @Override
    public String conclusion() {
        return "2a(b − a) ≤ b² − a² for 0 ≤ a ≤ b, where b = a + d";
    }

    @Override
    public String latex() {
        return "2a(b-a)\\le b^2-a^2\\quad(0\\le a\\le b)";
    }

    @Override
    public String source() {
        return "[ours] proof of L3, induction";
    }

    @Override
    public List<String> usedBy() {
        return List.of("even-part-second-order");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, A.times(2).times(B.minus(A)), B.square().minus(A.square()))
                .factored(Expression.number(1), D.square());
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "larger-end-for-smaller",
                RANGE,
                B.times(2).times(B.minus(A)),
                B.square().minus(A.square())));
    }
}
