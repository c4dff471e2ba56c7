package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * A factor rises by at least as much as its reciprocal falls.
 *
 * <p><b>Statement.</b> c + 1/c ≥ 2 for c ≥ 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Lower bound, attained at c = 1.
 *
 * <p><b>Source.</b> [ours] proof of L2: with c = e^{4Ex}(1 + 6U²) the deviation below is the smaller one.
 *
 * <p><b>Proof.</b> c + 1/c − 2 = (c − 1)²/c. ∎
 *
 * <p><b>Numerics.</b> (c − 1)² carries the touching point; 1/c is the margin.
 */
public final class ReciprocalOutweighsLoss implements ScalarStatement {
    private static final Expression C = Expression.parameter("c");
    private static final Box RANGE = Box.from("c", "1");
    private static final Expression SUM = C.plus(Expression.number(1).dividedBy(C));

    @Override
    public String id() {
        return "reciprocal-outweighs-loss";
    }

    @Override
    public String conclusion() {
        return "c + 1/c ≥ 2 for c ≥ 1";
    }

    @Override
    public String latex() {
        return "c+\\tfrac1c\\ge 2\\quad(c\\ge 1)";
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
        return Inequality.atMost(RANGE, Expression.number(2), SUM)
                .factored(C.minus(1).square(), Expression.number(1).dividedBy(C));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost("2.01-for-2", RANGE, Expression.decimal("2.01"), SUM));
    }
}
