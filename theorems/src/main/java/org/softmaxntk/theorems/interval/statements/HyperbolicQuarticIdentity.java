package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The largest growth of a pair, in terms of its hyperbolic tangent.
 *
 * <p><b>Statement.</b> cosh4U/cosh⁴U = 1 + 6T² + T⁴, T = tanh U, for U ≥ 0, where g = e^U.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Identity.
 *
 * <p><b>Source.</b> [ours] proof of L2, from above.
 *
 * <p><b>Proof.</b> cosh4U = cosh⁴U + 6cosh²U sinh²U + sinh⁴U. ∎
 *
 * <p><b>Numerics.</b> With g = e^U both sides are rational in g; decided in exact fractions.
 */
public final class HyperbolicQuarticIdentity implements ScalarStatement {
    private static final Expression G = Expression.parameter("g");
    private static final Expression INVERSE = Expression.number(1).dividedBy(G);
    private static final Expression RATIO = G.power(4)
            .plus(INVERSE.power(4))
            .dividedBy(2)
            .dividedBy(G.plus(INVERSE).dividedBy(2).power(4));
    private static final Expression T = G.square().minus(1).dividedBy(G.square().plus(1));

    @Override
    public String id() {
        return "hyperbolic-quartic-identity";
    }

    @Override
    public String conclusion() {
        return "cosh4U/cosh⁴U = 1 + 6T² + T⁴, T = tanh U, for U ≥ 0, where g = e^U";
    }

    @Override
    public String latex() {
        return "\\frac{\\cosh 4U}{\\cosh^4U}=1+6\\tanh^2U+\\tanh^4U\\quad(U\\ge 0)";
    }

    @Override
    public String source() {
        return "[ours] proof of L2, from above";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-drift-second-order");
    }

    @Override
    public Inequality inequality() {
        return Inequality.identity(
                Box.from("g", "1"), RATIO, T.power(4).plus(T.square().times(6)).plus(1));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "5-for-6",
                Box.from("g", "1"),
                RATIO,
                T.power(4).plus(T.square().times(5)).plus(1)));
    }
}
