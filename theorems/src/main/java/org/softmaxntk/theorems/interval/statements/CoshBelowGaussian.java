package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The hyperbolic cosine stays below e^{z²/2}.
 *
 * <p><b>Statement.</b> cosh z ≤ e^{z²/2} for z ≥ 0.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at z = 0; even in z.
 *
 * <p><b>Source.</b> [ours] proof of L2, from below.
 *
 * <p><b>Proof.</b> Term by term, as (2j)! ≥ 2^j j!. For z ≥ 2 also ln cosh z = z − ln 2 + ln(1 + e^{−2z}) ≤ z²/2. ∎
 *
 * <p><b>Numerics.</b> Two forms that overlap: for z ≤ 3 the series beyond z², e^{z²/2} − cosh z = z⁴(¼φ(z²/2) − ψ(z²)),
 * φ = Σ x^k/(k+2)!, ψ = Σ x^k/(2k+4)!, margin 1/12 at z = 0; for z ≥ 2 the logarithms, z(z/2 − 1) + ln 2 − ln(1 +
 * e^{−2z}), where the range has no upper end.
 */
public final class CoshBelowGaussian implements ScalarStatement {
    private static final Expression Z = Expression.parameter("z");

    private static Expression gaussian(Expression share) {
        return Z.square().times(share).dividedBy(2).exp();
    }

    private static Expression gaussian(long share) {
        return gaussian(Expression.number(share));
    }

    @Override
    public String id() {
        return "cosh-below-gaussian";
    }

    @Override
    public String conclusion() {
        return "cosh z ≤ e^{z²/2} for z ≥ 0";
    }

    @Override
    public String latex() {
        return "\\cosh z\\le e^{z^2/2}\\quad(z\\ge 0)";
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
        return Inequality.atMost(Box.from("z", "0"), Z.cosh(), gaussian(1))
                .factoredOn(
                        Box.of("z", "0", "3"),
                        Z.power(4),
                        Z.square()
                                .dividedBy(2)
                                .exponentialTail(2)
                                .dividedBy(4)
                                .minus(Z.square().hyperbolicTail(4)))
                .logarithmicOn(
                        Box.from("z", "2"),
                        Expression.number(1),
                        Z.times(Z.dividedBy(2).minus(1))
                                .plus(Expression.number(2).log())
                                .minus(Z.times(-2).exp().log1p()));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "0.9-of-the-exponent", Box.of("z", "0", "0.5"), Z.cosh(), gaussian(Expression.decimal("0.9"))));
    }
}
