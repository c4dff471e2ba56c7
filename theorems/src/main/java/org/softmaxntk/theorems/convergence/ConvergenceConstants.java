package org.softmaxntk.theorems.convergence;

import java.util.List;
import java.util.Optional;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.StatedRun;

/**
 * With hidden constant 20 for the time and 1 for the width, gradient descent reaches the loss ε.
 *
 * <p><b>Statement.</b> For m ≥ λ⁻²N²e^{18B}·ln²(N/δ), η = 0.1λ/(m·N²·e^{16B}), a paired start on E_B, B ≥ 1, λ =
 * λ_min(H(W(0))) > 0: ‖F(T) − Y‖²_F ≤ ε for every T ≥ 20·λ⁻²N²e^{16B}·ln(N/ε). Checked for N = 1 in the limit σ → 0, where B
 * = 1 and λ = ‖x‖².
 *
 * <p><b>Hypotheses.</b> (1) n = d_out = 1 and |y| ≤ 1; the proof needs no more than ‖y_i‖₂ ≤ 1. (2) ‖x_i‖₂ ≤ 1. (3) x ≠ 0,
 * which is λ > 0. (4) δ ≤ 0.99. The width is a size: a run that misses it is measured all the same.
 *
 * <p><b>Guarantee.</b> Always, on E_B.
 *
 * <p><b>Kind.</b> Upper bound. At N = 1 the loss is ‖Y‖²ε⁴, near ε only where ε is near 1; there a constant below 5 is
 * false, and 5 is enough up to a factor 1 + O(10⁻⁸ + m⁻²) of the time.
 *
 * <p><b>Example.</b> {@code data=orthonormal/one-hot:1x1x1 width=400000000 sigma=0.0 start=paired move=random
 * radius=0.0 step=0.01 epsilon=0.999 seed=0}: measured/stated = 0.9970.
 *
 * <p><b>Source.</b> [ours] the repair of convergence, by C1-simple.
 *
 * <p><b>Deviation.</b> δ enters through the width only, and through the probability of E_B, which is not part of this.
 *
 * <p><b>Proof.</b> Let h = ηm, ρ = ‖v(0)‖, and K, G, C_e as in L1 and L4. <i>C1-simple.</i> At a paired start let (a) (e^{4R} −
 * 1)K ≤ λ/2, (b) η ≤ 1/(m(Λ + λ/2)) and η ≤ λ/(4C_eρ), (c) 8e^{2R}Gρ ≤ 3mλR; then ‖v(τ)‖² ≤ (1 − hλ/2)^τρ² for all τ. For
 * as long as no neuron's path is longer than R, L1 and (a) keep the spectrum of H in [λ/2, Λ + λ/2], L4 gives v⁺ = (I −
 * hH)v + e with ‖e‖ ≤ ½mη²C_e‖v‖² ≤ (hλ/8)‖v‖, so ‖v⁺‖ ≤ (1 − 3hλ/8)‖v‖ by (b); then a path is at most ηe^{2R}G Σ‖v‖ ≤
 * 8e^{2R}Gρ/(3mλ) ≤ R by L1 and (c), which closes the induction, and (1 − 3hλ/8)² ≤ 1 − hλ/2 by contraction-squared.
 *
 * <p><i>The constants.</i> On E_B, s_ir ≤ e^{2B}, and Σ_r s_ir = m, so κ_ii ≤ e^{2B}, K ≤ d_out·Σ_iκ_ii ≤ N·e^{2B}, λ ≤ tr H/N
 * ≤ e^{2B}, Λ ≤ N·e^{2B}, G ≤ e^{2B}√N; and ρ ≤ √n. Take R = 0.1013λ/(N·e^{2B}) ≤ 0.1013. (a) is certificate-radius-constant
 * times N·e^{2B}. (b): h(Λ + λ/2) ≤ 0.15e^{−12B}/N ≤ 1, and stated-step-size-is-admissible for the second half, as m ≥ √n.
 * (c) reads m ≥ (8e^{2R}/0.3039)λ⁻²N^{3/2}n^{1/2}e^{4B}, and 8e^{0.2026}/0.3039 = 32.24: so 33 suffices
 * (sharper-width-constant; with the cruder path bound 4ρ/λ in place of 8ρ/(3λ) it is 4e^{0.2026}/0.1013 = 48.36 and 49), and
 * the stated width has it by hidden-width-constant-one, 49 ≤ e^{14B}ln²(N/δ), and n ≤ N. Finally, with u = λ²/(N²e^{16B}) ≤
 * 1, 1 − hλ/2 = 1 − u/20 ≤ e^{−u/20} (sufficient-time-constant), so T ≥ 20u⁻¹ln(N/ε) steps bring ρ² ≤ n down to nε/N ≤ ε. ∎
 *
 * <p><i>5 is necessary.</i> At N = 1 a step contracts ‖v‖² by no more than (1 − u/10)², so C·u⁻¹ln(1/ε) steps leave
 * ρ²ε^{C/5}, up to 10⁻⁷: above ε for ρ = 1, C < 5 and every ε ∈ (0, 1) that keeps clear of 1.
 *
 * <p>Scalar steps of the proof: {@link ConstantSteps#CERTIFICATE_RADIUS_CONSTANT},
 * {@link ConstantSteps#SUFFICIENT_WIDTH_CONSTANT}, {@link ConstantSteps#SHARPER_WIDTH_CONSTANT},
 * {@link ConstantSteps#HIDDEN_WIDTH_CONSTANT_ONE}, {@link ConstantSteps#STATED_STEP_SIZE_IS_ADMISSIBLE},
 * {@link ConstantSteps#SUFFICIENT_TIME_CONSTANT}.
 *
 * <p><b>Numerics.</b> {@link StatedRunLoss} encloses the loss.
 *
 * <p><b>Cost.</b> O(d_in).
 */
public final class ConvergenceConstants extends ParametricBound<StatedRun, Double> {
    private static final double TIME_CONSTANT = 20;
    private static final double TOO_SHORT = 4.9;

    public ConvergenceConstants() {
        super(StatedRun.class, TIME_CONSTANT);
        isFalseFor(TOO_SHORT, "hidden-constant-4.9");
    }

    @Override
    public List<Hypothesis<StatedRun>> hypotheses() {
        return List.of(
                RunHypotheses.singleSample(),
                Hypotheses.unitInputs(),
                RunHypotheses.nonzeroInput(),
                RunHypotheses.moderateDelta());
    }

    @Override
    public List<Constant> constants() {
        return StatedRunLoss.constants(TIME_CONSTANT);
    }

    @Override
    public PremiseGap gap(StatedRun given) {
        return new StatedRunLoss(given, TIME_CONSTANT).widthGap();
    }

    @Override
    public Optional<Enclosure> trivial(StatedRun given) {
        return Optional.of(new StatedRunLoss(given, TIME_CONSTANT).trivial());
    }

    @Override
    protected Sides inDoubles(StatedRun given, Double timeConstant) {
        return new StatedRunLoss(given, timeConstant).inDoubles();
    }

    @Override
    protected Sides inDigits(StatedRun given, Double timeConstant, Digits digits) {
        return new StatedRunLoss(given, timeConstant).inDigits(digits);
    }
}
