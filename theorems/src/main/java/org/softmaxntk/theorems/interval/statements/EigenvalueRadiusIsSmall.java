package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The radius of eigenvalue stability lies within Lemma 5.1's.
 *
 * <p><b>Statement.</b> e^{−8B}/2 < 0.01 for B ≥ 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound; the left side is 1.7·10⁻⁴ at B = 1.
 *
 * <p><b>Source.</b> [ours] the premise R < 0.01 of Lemma 5.1 at R = λ/(2N·e^{10B}).
 *
 * <p><b>Proof.</b> On E_B at a paired start λ ≤ tr H/N ≤ max_i κ_ii ≤ e^{2B}, so R ≤ e^{−8B}/2; in logarithms ln 50 =
 * 3.92 < 8B. ∎
 *
 * <p><b>Numerics.</b> In logarithms the margin is linear in B. Strict.
 */
public final class EigenvalueRadiusIsSmall implements ScalarStatement {
    private static final Expression B = Expression.parameter("B");

    private static Expression half(int rate) {
        return B.times(-rate).exp().dividedBy(2);
    }

    @Override
    public String id() {
        return "eigenvalue-radius-is-small";
    }

    @Override
    public String conclusion() {
        return "e^{−8B}/2 < 0.01 for B ≥ 1";
    }

    @Override
    public String latex() {
        return "\\tfrac12e^{-8B}<0.01\\quad(B\\ge 1)";
    }

    @Override
    public String source() {
        return "[ours] eigenvalue stability";
    }

    @Override
    public List<String> usedBy() {
        return List.of("eigenvalue-stability");
    }

    @Override
    public Inequality inequality() {
        return Inequality.less(Box.from("B", "1"), half(8), Expression.decimal("0.01"))
                .logarithmic(B.times(8).minus(Expression.number(50).log()));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(new FalseScalarVariant(
                "exponent-3-for-8", Inequality.less(Box.from("B", "1"), half(3), Expression.decimal("0.01"))));
    }
}
