package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * L1 implies Lemma 5.1 with room to spare.
 *
 * <p><b>Statement.</b> 4(e^{4R} − 1)·e^{4B} ≤ R·e^{10B} for B ≥ 1, 0 < R ≤ 0.01.
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂ ≤ 1. (2) E_B at W̃.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound; the ratio is largest, 0.0405, at B = 1, R = 0.01.
 *
 * <p><b>Source.</b> [ours] Lemma 5.1 and its entrywise form from L1.
 *
 * <p><b>Proof.</b> On E_B, s_ir ≤ e^{2B}, so κ_ij ≤ e^{4B} (even e^{2B}, as the s_ir have mean 1) and each entry moves
 * by at most 4(e^{4R} − 1)κ_ij. Divided by R and in logarithms the claim is ln 16 + ln f(4R) ≤ 6B, f(z) = (e^z − 1)/z ≤
 * 1.021. ∎
 *
 * <p><b>Numerics.</b> In logarithms the margin is 6B − ln(16f(4R)): the series takes R to 0, and the range of B is
 * settled without upper end.
 */
public final class PerturbationExponentTen implements ScalarStatement {
    private static final Expression B = Expression.parameter("B");
    private static final Expression R = Expression.parameter("R");
    private static final Box RANGE = Box.from("B", "1").and("R", "0", "0.01");
    private static final Expression LEFT =
            R.times(4).exp().minus(1).times(4).times(B.times(4).exp());

    @Override
    public String id() {
        return "perturbation-exponent-ten";
    }

    @Override
    public String conclusion() {
        return "4(e^{4R} − 1)·e^{4B} ≤ R·e^{10B} for B ≥ 1, 0 < R ≤ 0.01";
    }

    @Override
    public String latex() {
        return "4(e^{4R}-1)e^{4B}\\le R\\,e^{10B}\\quad(B\\ge 1,\\ 0<R\\le 0.01)";
    }

    @Override
    public String source() {
        return "[ours] Lemma 5.1 from L1";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-entry-perturbation", "ntk-perturbation");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, LEFT, R.times(B.times(10).exp()))
                .logarithmic(
                        B.times(6).minus(R.times(4).exponentialTail(1).times(16).log()));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "exponent-6-for-10", RANGE, LEFT, R.times(B.times(6).exp())));
    }
}
