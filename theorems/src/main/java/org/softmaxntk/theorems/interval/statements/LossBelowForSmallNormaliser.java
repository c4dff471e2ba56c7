package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Where the normaliser shrinks, a coefficient falls by less than L1 allows.
 *
 * <p><b>Statement.</b> 2(1 − 1/e) ≤ 2(e − 1) for e ≥ 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at e = 1.
 *
 * <p><b>Source.</b> [ours] proof of L1, from below, D ≤ 1.
 *
 * <p><b>Proof.</b> The difference is 2(e − 1)²/e. ∎
 *
 * <p><b>Numerics.</b> (e − 1)² carries the touching point; 2/e is the margin.
 */
public final class LossBelowForSmallNormaliser implements ScalarStatement {
    private static final Expression E = Expression.parameter("e");
    private static final Box RANGE = Box.from("e", "1");
    private static final Expression LOSS =
            Expression.number(1).minus(Expression.number(1).dividedBy(E)).times(2);

    @Override
    public String id() {
        return "loss-below-for-small-normaliser";
    }

    @Override
    public String conclusion() {
        return "2(1 − 1/e) ≤ 2(e − 1) for e ≥ 1";
    }

    @Override
    public String latex() {
        return "2\\left(1-\\tfrac1e\\right)\\le 2(e-1)\\quad(e\\ge 1)";
    }

    @Override
    public String source() {
        return "[ours] proof of L1, D ≤ 1";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-perturbation-optimal");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, LOSS, E.minus(1).times(2))
                .factored(E.minus(1).square(), Expression.number(2).dividedBy(E));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost("half-of-it", RANGE, LOSS, E.minus(1)));
    }
}
