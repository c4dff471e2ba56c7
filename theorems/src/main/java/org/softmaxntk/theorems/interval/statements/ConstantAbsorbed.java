package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The constant 20.5 is absorbed by 8B in the exponent.
 *
 * <p><b>Statement.</b> 20.5 ≤ e^{8B} for B ≥ 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound; e⁸ = 2,980.9….
 *
 * <p><b>Source.</b> [recalled] the last step of Lemma 5.1.
 *
 * <p><b>Proof.</b> ln 20.5 = 3.02… ≤ 8 ≤ 8B. ∎
 *
 * <p><b>Numerics.</b> In logarithms the margin 8B − ln 20.5 is linear, so the range without upper end is settled as it
 * is.
 */
public final class ConstantAbsorbed implements ScalarStatement {
    private static final Expression B = Expression.parameter("B");
    private static final Expression CONSTANT = Expression.decimal("20.5");

    @Override
    public String id() {
        return "constant-absorbed";
    }

    @Override
    public String conclusion() {
        return "20.5 ≤ e^{8B} for B ≥ 1";
    }

    @Override
    public String latex() {
        return "20.5\\le e^{8B}\\quad(B\\ge 1)";
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
        return Inequality.atMost(Box.from("B", "1"), CONSTANT, B.times(8).exp())
                .logarithmic(B.times(8).minus(CONSTANT.log()));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "exponent-3-for-8", Box.from("B", "1"), CONSTANT, B.times(3).exp()));
    }
}
