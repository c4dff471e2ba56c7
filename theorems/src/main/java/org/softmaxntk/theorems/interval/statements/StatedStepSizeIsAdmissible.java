package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The stated step size meets the certificate's condition on the Taylor remainder.
 *
 * <p><b>Statement.</b> 0.6(1 + tanh R)e^{2R} ≤ e^{12B} for B ≥ 1, 0 ≤ R ≤ 0.1013.
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂, ‖y_i‖₂ ≤ 1. (2) E_B at W(0), paired. (3) m ≥ √n.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound; the left side is below 1.
 *
 * <p><b>Source.</b> [ours] convergence-constants, C1-simple (b) at η = 0.1λ/(mN²e^{16B}).
 *
 * <p><b>Proof.</b> C_e ≤ (1 + tanhR)√d_out·e^{2B}e^{2R}·n·(N·e^{2B} + λ/2) with λ ≤ e^{2B}, ρ ≤ √n, so 4C_eρη ≤ λ
 * follows from the claim and n^{3/2}d_out^{1/2} ≤ N·√n ≤ N·m. The other half of (b), ηm(Λ + λ/2) ≤ 0.15e^{−12B}/N ≤ 1,
 * is plain. ∎
 *
 * <p><b>Numerics.</b> In logarithms the margin is linear in B, so its range is settled without upper end.
 */
public final class StatedStepSizeIsAdmissible implements ScalarStatement {
    private static final Expression B = Expression.parameter("B");
    private static final Expression R = Expression.parameter("R");
    private static final Box RANGE = Box.from("B", "1").and("R", "0", "0.1013");

    private static Expression remainder(String constant) {
        return Expression.decimal(constant)
                .times(R.tanh().plus(1))
                .times(R.times(2).exp());
    }

    @Override
    public String id() {
        return "stated-step-size-is-admissible";
    }

    @Override
    public String conclusion() {
        return "0.6(1 + tanh R)e^{2R} ≤ e^{12B} for B ≥ 1, 0 ≤ R ≤ 0.1013";
    }

    @Override
    public String latex() {
        return "0.6(1+\\tanh R)e^{2R}\\le e^{12B}\\quad(B\\ge 1,\\ 0\\le R\\le 0.1013)";
    }

    @Override
    public String source() {
        return "[ours] convergence-constants, C1-simple (b)";
    }

    @Override
    public List<String> usedBy() {
        return List.of("convergence-constants");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, remainder("0.6"), B.times(12).exp())
                .logarithmic(B.times(12).minus(remainder("0.6").log()));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "exponent-2-at-ten-times-the-step",
                RANGE,
                remainder("6"),
                B.times(2).exp()));
    }
}
