package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The coefficient of the even step is at most 2u.
 *
 * <p><b>Statement.</b> 2tanh u ≤ 2u for u ≥ 0.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at u = 0.
 *
 * <p><b>Source.</b> [ours] proof of L3, even part.
 *
 * <p><b>Proof.</b> u cosh u − sinh u = u³Σ_j u^{2j}(1/(2j+2)! − 1/(2j+3)!), every coefficient positive. ∎
 *
 * <p><b>Numerics.</b> Two forms that overlap: for u ≤ 2 the series, with u³ for the touching point; for u ≥ 1 the
 * difference itself, where tanh u ≤ 1 settles the range without upper end.
 */
public final class TanhBelowArgument implements ScalarStatement {
    private static final Expression U = Expression.parameter("u");

    @Override
    public String id() {
        return "tanh-below-argument";
    }

    @Override
    public String conclusion() {
        return "2tanh u ≤ 2u for u ≥ 0";
    }

    @Override
    public String latex() {
        return "2\\tanh u\\le 2u\\quad(u\\ge 0)";
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
        return Inequality.atMost(Box.from("u", "0"), U.tanh().times(2), U.times(2))
                .factoredOn(
                        Box.of("u", "0", "2"),
                        U.power(3),
                        U.square()
                                .hyperbolicTail(2)
                                .minus(U.square().hyperbolicTail(3))
                                .times(2)
                                .dividedBy(U.cosh()))
                .factoredOn(
                        Box.from("u", "1"),
                        Expression.number(1),
                        U.times(2).minus(U.tanh().times(2)));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "1.9-for-2", Box.from("u", "0"), U.tanh().times(2), U.times(Expression.decimal("1.9"))));
    }
}
