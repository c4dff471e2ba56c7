package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The inequality to which the loss with a grown normaliser reduces.
 *
 * <p><b>Statement.</b> g² + 1 ≤ g³ + g⁴ for g ≥ 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at g = 1.
 *
 * <p><b>Source.</b> [ours] proof of L1, from below, D > 1, as the proof writes it.
 *
 * <p><b>Proof.</b> g⁴ + g³ − g² − 1 = (g−1)(g³ + 2g² + g + 1). ∎
 *
 * <p><b>Numerics.</b> g − 1 carries the touching point; every coefficient of the margin is positive.
 */
public final class CubicAboveQuadratic implements ScalarStatement {
    private static final Expression G = Expression.parameter("g");
    private static final Box RANGE = Box.from("g", "1");
    private static final Expression RIGHT = G.power(3).plus(G.power(4));

    @Override
    public String id() {
        return "cubic-above-quadratic";
    }

    @Override
    public String conclusion() {
        return "g² + 1 ≤ g³ + g⁴ for g ≥ 1";
    }

    @Override
    public String latex() {
        return "g^2+1\\le g^3+g^4\\quad(g\\ge 1)";
    }

    @Override
    public String source() {
        return "[ours] proof of L1, D > 1";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-perturbation-optimal");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, G.square().plus(1), RIGHT)
                .factored(
                        G.minus(1), G.power(3).plus(G.square().times(2)).plus(G).plus(1));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "twice-the-square", RANGE, G.square().times(2).plus(1), RIGHT));
    }
}
