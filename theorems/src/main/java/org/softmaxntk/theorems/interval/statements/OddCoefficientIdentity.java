package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The coefficient of the odd step at its largest.
 *
 * <p><b>Statement.</b> cosh u + tanh u·sinh u = cosh2u/cosh u for u ≥ 0, where g = e^u.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Identity.
 *
 * <p><b>Source.</b> [ours] proof of L3, odd part.
 *
 * <p><b>Proof.</b> cosh²u + sinh²u = cosh2u. ∎
 *
 * <p><b>Numerics.</b> With g = e^u both sides are rational in g; decided in exact fractions.
 */
public final class OddCoefficientIdentity implements ScalarStatement {
    private static final Expression G = Expression.parameter("g");
    private static final Expression INVERSE = Expression.number(1).dividedBy(G);
    private static final Expression COSH = G.plus(INVERSE).dividedBy(2);
    private static final Expression SINH = G.minus(INVERSE).dividedBy(2);
    private static final Expression DOUBLE = G.square().plus(INVERSE.square()).dividedBy(2);
    private static final Expression COEFFICIENT = COSH.plus(SINH.dividedBy(COSH).times(SINH));

    @Override
    public String id() {
        return "odd-coefficient-identity";
    }

    @Override
    public String conclusion() {
        return "cosh u + tanh u·sinh u = cosh2u/cosh u for u ≥ 0, where g = e^u";
    }

    @Override
    public String latex() {
        return "\\cosh u+\\tanh u\\sinh u=\\frac{\\cosh 2u}{\\cosh u}\\quad(u\\ge 0)";
    }

    @Override
    public String source() {
        return "[ours] proof of L3, odd part";
    }

    @Override
    public List<String> usedBy() {
        return List.of("even-part-second-order");
    }

    @Override
    public Inequality inequality() {
        return Inequality.identity(Box.from("g", "1"), COEFFICIENT, DOUBLE.dividedBy(COSH));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "1-for-the-coefficient", Box.from("g", "1"), COEFFICIENT, Expression.number(1)));
    }
}
