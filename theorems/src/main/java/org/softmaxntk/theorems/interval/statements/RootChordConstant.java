package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The chord of the exponential over the largest loss of a pair stays below 5.2U².
 *
 * <p><b>Statement.</b> 8(√e − 1) ≤ 5.2.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound; the left side is 5.1897….
 *
 * <p><b>Source.</b> [ours] proof of L2, from below: 2(√e − 1)·4U² ≤ 5.2U² ≤ 6U².
 *
 * <p><b>Proof.</b> e ≤ 1.65² = 2.7225. ∎
 *
 * <p><b>Numerics.</b> No parameter: one enclosure.
 */
public final class RootChordConstant implements ScalarStatement {
    private static final Expression SLOPE = Expression.fraction(1, 2).expm1().times(8);

    @Override
    public String id() {
        return "root-chord-constant";
    }

    @Override
    public String conclusion() {
        return "8(√e − 1) ≤ 5.2";
    }

    @Override
    public String latex() {
        return "8(\\sqrt e-1)\\le 5.2";
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
        return Inequality.atMost(Box.ofConstants(), SLOPE, Expression.decimal("5.2"));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost("5.18-for-5.2", Box.ofConstants(), SLOPE, Expression.decimal("5.18")));
    }
}
