package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The function √(c² − 1) is concave: it stays below its tangents.
 *
 * <p><b>Statement.</b> (b² − 1)(c² − 1) ≤ (bc − 1)² for b, c ≥ 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained for b = c.
 *
 * <p><b>Source.</b> [ours] proof of L2: Jensen's inequality for √(c² − 1); divided by √(b² − 1) it says √(c²−1) ≤
 * √(b²−1) + b(c−b)/√(b²−1).
 *
 * <p><b>Proof.</b> The difference is (b − c)². Both sides are squares of numbers ≥ 0, as bc ≥ 1. ∎
 *
 * <p><b>Numerics.</b> The square is the margin.
 */
public final class HyperbolicTangentLine implements ScalarStatement {
    private static final Expression B = Expression.parameter("b");
    private static final Expression C = Expression.parameter("c");
    private static final Box RANGE = Box.from("b", "1").andFrom("c", "1");
    private static final Expression BOUND = B.times(C).minus(1).square();

    @Override
    public String id() {
        return "hyperbolic-tangent-line";
    }

    @Override
    public String conclusion() {
        return "(b² − 1)(c² − 1) ≤ (bc − 1)² for b, c ≥ 1";
    }

    @Override
    public String latex() {
        return "(b^2-1)(c^2-1)\\le(bc-1)^2\\quad(b,c\\ge 1)";
    }

    @Override
    public String source() {
        return "[ours] proof of L2, Jensen";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-drift-second-order");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, B.square().minus(1).times(C.square().minus(1)), BOUND)
                .factored(Expression.number(1), B.minus(C).square());
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "square-for-square-minus-1", RANGE, B.square().minus(1).times(C.square()), BOUND));
    }
}
