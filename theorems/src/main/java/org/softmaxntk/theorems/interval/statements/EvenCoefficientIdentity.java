package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The coefficient of the even step at its largest.
 *
 * <p><b>Statement.</b> sinh2u/cosh²u = 2tanh u for u ≥ 0, where g = e^u.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Identity.
 *
 * <p><b>Source.</b> [ours] proof of L3, even part.
 *
 * <p><b>Proof.</b> sinh2u = 2sinh u cosh u. ∎
 *
 * <p><b>Numerics.</b> With g = e^u both sides are rational in g; decided in exact fractions.
 */
public final class EvenCoefficientIdentity implements ScalarStatement {
    private static final Expression G = Expression.parameter("g");
    private static final Expression INVERSE = Expression.number(1).dividedBy(G);
    private static final Expression RATIO = G.square()
            .minus(INVERSE.square())
            .dividedBy(2)
            .dividedBy(G.plus(INVERSE).dividedBy(2).square());
    private static final Expression TANH =
            G.square().minus(1).dividedBy(G.square().plus(1));

    @Override
    public String id() {
        return "even-coefficient-identity";
    }

    @Override
    public String conclusion() {
        return "sinh2u/cosh²u = 2tanh u for u ≥ 0, where g = e^u";
    }

    @Override
    public String latex() {
        return "\\frac{\\sinh 2u}{\\cosh^2u}=2\\tanh u\\quad(u\\ge 0)";
    }

    @Override
    public String source() {
        return "[ours] proof of L3, even part";
    }

    @Override
    public List<String> usedBy() {
        return List.of("even-part-second-order");
    }

    @Override
    public Inequality inequality() {
        return Inequality.identity(Box.from("g", "1"), RATIO, TANH.times(2));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "1.9-for-2", Box.from("g", "1"), RATIO, TANH.times(Expression.decimal("1.9"))));
    }
}
