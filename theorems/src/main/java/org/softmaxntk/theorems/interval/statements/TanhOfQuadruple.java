package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Up to ½, quadrupling the argument at least doubles the hyperbolic tangent.
 *
 * <p><b>Statement.</b> tanh4γ ≥ 2tanhγ for 0 ≤ γ ≤ ½.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Lower bound, attained at γ = 0.
 *
 * <p><b>Source.</b> [ours] proof of L2, from above: cosh(2γ+2U)/cosh⁴γ increases in γ.
 *
 * <p><b>Proof.</b> With t = tanhγ, tanh4γ = (4t + 4t³)/(1 + 6t² + t⁴), so the difference is 2t(1 − 4t² − t⁴)/(1 + 6t² +
 * t⁴), and 4t² + t⁴ ≤ 0.9 at γ = ½. ∎
 *
 * <p><b>Numerics.</b> 2t/(1 + 6t² + t⁴) carries the touching point.
 */
public final class TanhOfQuadruple implements ScalarStatement {
    private static final Expression GAMMA = Expression.parameter("γ");
    private static final Expression T = GAMMA.tanh();
    private static final Expression QUADRUPLE = GAMMA.times(4).tanh();

    @Override
    public String id() {
        return "tanh-of-quadruple";
    }

    @Override
    public String conclusion() {
        return "tanh4γ ≥ 2tanhγ for 0 ≤ γ ≤ ½";
    }

    @Override
    public String latex() {
        return "\\tanh 4\\gamma\\ge 2\\tanh\\gamma\\quad(0\\le\\gamma\\le\\tfrac12)";
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
        return Inequality.atMost(Box.of("γ", "0", "0.5"), T.times(2), QUADRUPLE)
                .factored(
                        T.times(2)
                                .dividedBy(T.power(4).plus(T.square().times(6)).plus(1)),
                        Expression.number(1).minus(T.square().times(4)).minus(T.power(4)));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(
                FalseScalarVariant.atMost("up-to-0.6", Box.of("γ", "0", "0.6"), T.times(2), QUADRUPLE),
                FalseScalarVariant.atMost(
                        "2.2-for-2", Box.of("γ", "0", "0.5"), T.times(Expression.decimal("2.2")), QUADRUPLE));
    }
}
