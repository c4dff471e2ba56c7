package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Two coefficients together change by at most 4(e² − 1).
 *
 * <p><b>Statement.</b> 2(e−1)(2e+2) = 4(e² − 1) for e ≥ 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Identity.
 *
 * <p><b>Source.</b> [ours] proof of L1, products: |q̃s̃q̃′s̃′ − qsq′s′| ≤ 2(e−1)s·2es′ + 2s·2(e−1)s′.
 *
 * <p><b>Proof.</b> Both sides are 4e² − 4. ∎
 *
 * <p><b>Numerics.</b> Decided in exact fractions.
 */
public final class TwoFactorDifference implements ScalarStatement {
    private static final Expression E = Expression.parameter("e");
    private static final Expression LEFT = E.minus(1).times(2).times(E.times(2).plus(2));

    @Override
    public String id() {
        return "two-factor-difference";
    }

    @Override
    public String conclusion() {
        return "2(e−1)(2e+2) = 4(e² − 1) for e ≥ 1";
    }

    @Override
    public String latex() {
        return "2(e-1)(2e+2)=4(e^2-1)\\quad(e\\ge 1)";
    }

    @Override
    public String source() {
        return "[ours] proof of L1, products";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-perturbation-optimal");
    }

    @Override
    public Inequality inequality() {
        return Inequality.identity(Box.from("e", "1"), LEFT, E.square().minus(1).times(4));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "3-for-4", Box.from("e", "1"), LEFT, E.square().minus(1).times(3)));
    }
}
