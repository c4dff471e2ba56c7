package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * From a paired start Lemma 5.1 holds with e^{4B} in place of e^{10B}.
 *
 * <p><b>Statement.</b> (e^{4R} − 1)·e^{2B} ≤ R·e^{4B} for B ≥ 1, 0 < R ≤ 0.01.
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂ ≤ 1. (2) E_B at W̃. (3) W̃ is paired.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound; the ratio is largest, 0.552, at B = 1, R = 0.01.
 *
 * <p><b>Source.</b> [ours] a sharper Lemma 5.1 from L1, for the paired initialisation that Lemma 5.1 is about.
 *
 * <p><b>Proof.</b> On E_B, κ_ij ≤ max_r s_ir·(1/m)Σ_r s_jr ≤ e^{2B}, so K_F ≤ N·e^{2B}. Divided by R and in logarithms
 * the claim is ln 4 + ln f(4R) ≤ 2B, f(z) = (e^z − 1)/z ≤ 1.021. ∎
 *
 * <p><b>Numerics.</b> As for perturbation-exponent-ten.
 */
public final class PairedPerturbationExponentFour implements ScalarStatement {
    private static final Expression B = Expression.parameter("B");
    private static final Expression R = Expression.parameter("R");
    private static final Box RANGE = Box.from("B", "1").and("R", "0", "0.01");
    private static final Expression LEFT =
            R.times(4).exp().minus(1).times(B.times(2).exp());

    @Override
    public String id() {
        return "paired-perturbation-exponent-four";
    }

    @Override
    public String conclusion() {
        return "(e^{4R} − 1)·e^{2B} ≤ R·e^{4B} for B ≥ 1, 0 < R ≤ 0.01";
    }

    @Override
    public String latex() {
        return "(e^{4R}-1)e^{2B}\\le R\\,e^{4B}\\quad(B\\ge 1,\\ 0<R\\le 0.01)";
    }

    @Override
    public String source() {
        return "[ours] L1";
    }

    @Override
    public List<String> usedBy() {
        return List.of("ntk-perturbation");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, LEFT, R.times(B.times(4).exp()))
                .logarithmic(
                        B.times(2).minus(R.times(4).exponentialTail(1).times(4).log()));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "exponent-3-for-4", RANGE, LEFT, R.times(B.times(3).exp())));
    }
}
