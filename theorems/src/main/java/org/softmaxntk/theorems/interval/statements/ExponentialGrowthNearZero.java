package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Within radius 0.01, an exponential of 2R grows by at most 2.1R.
 *
 * <p><b>Statement.</b> (e^{2R} − 1)/R ≤ 2.1 for 0 < R ≤ 0.01.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound; the supremum is 2.0202…, at R = 0.01.
 *
 * <p><b>Source.</b> [recalled] a step of Lemma 5.1.
 *
 * <p><b>Proof.</b> (e^{2R} − 1)/R = 2Σ_k (2R)^k/(k+1)!, which increases; at 0.01 it is 2.0202. ∎
 *
 * <p><b>Numerics.</b> Enclosed as a series, so R = 0 is the limit 2 and needs no cut-off.
 */
public final class ExponentialGrowthNearZero implements ScalarStatement {
    private static final Expression R = Expression.parameter("R");
    private static final Expression QUOTIENT = R.times(2).exp().minus(1).dividedBy(R);

    @Override
    public String id() {
        return "exponential-growth-near-zero";
    }

    @Override
    public String conclusion() {
        return "(e^{2R} − 1)/R ≤ 2.1 for 0 < R ≤ 0.01";
    }

    @Override
    public String latex() {
        return "\\frac{e^{2R}-1}{R}\\le 2.1\\quad(0<R\\le 0.01)";
    }

    @Override
    public String source() {
        return "[recalled] Lemma 5.1";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-entry-perturbation", "ntk-perturbation");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(Box.of("R", "0", "0.01"), QUOTIENT, Expression.decimal("2.1"))
                .factored(
                        Expression.number(1),
                        Expression.decimal("2.1")
                                .minus(R.times(2).exponentialTail(1).times(2)));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(
                FalseScalarVariant.atMost("2.0-for-2.1", Box.of("R", "0", "0.01"), QUOTIENT, Expression.number(2)),
                FalseScalarVariant.atMost(
                        "2.02-for-2.1", Box.of("R", "0", "0.01"), QUOTIENT, Expression.decimal("2.02")));
    }
}
