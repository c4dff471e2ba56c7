package org.softmaxntk.theorems.descent;

import java.util.List;
import java.util.Optional;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.interval.Enclosures;
import org.softmaxntk.theorems.interval.Interval;

/**
 * Near a paired start a step's remainder is of third order: at most ½mη²C₃‖v‖² with C₃ = O(R).
 *
 * <p><b>Statement.</b> For every X, Y, paired W(0), A and step of size η from W to W⁺ = W − ηΔW(W), at both of which the
 * neurons of pair r stand at w_r ± o_r + ε_r with ‖o_r‖ ≤ R ≤ ½ and ‖ε_r‖ ≤ E: with v = F − Y at W, v⁺ at W⁺, H at W and h
 * = ηm, v⁺ = (I − hH)v + e, ‖e‖ ≤ ½mη²C₃‖v‖², C₃ = √d_out·s·‖X‖²·(g₁L + 2g₀√L·B + 2e^{2E}(√L sinh R + B cosh R)(g₀√L + g₁B)),
 * L = Λ + μ(R, E), B = 2e^{2E}R·G_ε, g₀ = e^{2E}cosh 2R/cosh R, g₁ = 2e^{2E}tanh R, G_ε = √d_out·max_r
 * ‖diag(s_{·r}‖x_·‖)X‖, s, Λ, μ as in {@link DescentStepRemainder}. To first order C₃ = R·√d_out·s·‖X‖²(4Λ + 8√Λ·G_ε).
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) ‖x_i‖₂ ≤ 1. (3)
 * ηG‖Y‖_F ≤ ½, so that there is a step to speak of.
 *
 * <p><b>Guarantee.</b> Always, for every step with R ≤ ½.
 *
 * <p><b>Kind.</b> Upper bound, attained only where nothing moves and both sides are 0. It is below
 * {@link DescentStepRemainder} once R(4 + 8G_ε/√Λ) is below 1.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x4x1 width=2 sigma=4.924944708276242 start=paired move=random
 * radius=0.0 step=0.8156361530083133 steps=7 seed=752495}: measured/stated = 0.1667.
 *
 * <p><b>Source.</b> [ours] theorem L4, sharpened.
 *
 * <p><b>Proof.</b> As for {@link DescentStepRemainder}, e_li = m∫₀¹(1 − u)E_S[(a − p)(z − z̄)²]du, and E_S[(a − p)(z − z̄)²] =
 * E[(a − p)z²] − 2z̄E[(a − p)z] because E[a − p] = 0. On the segment the neurons of a pair have z = ±α + β and masses
 * ½πωe^{±φ}, ω = e^ψ/Z; adding the two, E[(a − p)z²] = Σ_r πω[(α² + β²)(a sinhφ − p coshφ) + 2αβ(a coshφ − p sinhφ)], E[(a −
 * p)z] = Σ_r πω[α(a coshφ − p sinhφ) + β(a sinhφ − p coshφ)], z̄ = Σ_r πω[α sinhφ + β coshφ]. By {@link OddPartPathBound} and
 * {@link EvenPartSecondOrder}, ω|a coshφ − p sinhφ| ≤ g₀, ω|a sinhφ − p coshφ| ≤ g₁, ω ≤ e^{2E}. With the root mean squares a₂,
 * b₂ of α, β under π, |E_S[(a − p)(z − z̄)²]| ≤ g₁(a₂² + b₂²) + 2g₀a₂b₂ + 2e^{2E}(a₂ sinh R + b₂ cosh R)(g₀a₂ + g₁b₂). Now sum
 * over i, by Cauchy–Schwarz: Σ_i(a₂² + b₂²) ≤ (s/P)‖X‖²Σ_r(‖Δo_r‖² + ‖Δε_r‖²), and twice that sum is η²‖∇L‖² ≤ η²mL‖v‖², so
 * Σ_i(a₂² + b₂²) ≤ s‖X‖²η²L‖v‖²; while ‖Δε_r‖ ≤ η·2e^{2E}R·G_ε‖v‖ (theorem L3's even step) gives Σ_i b₂² ≤ s‖X‖²η²B²‖v‖². The
 * outputs cost √d_out. ∎
 *
 * <p><b>Numerics.</b> {@link StepRemainder} for e, {@link StepConstants} and {@link ReferenceStepConstants} for C₃. Checked on
 * the last step of a run at whose both ends doubles can tell R ≤ ½.
 *
 * <p><b>Cost.</b> O(T·n·m·(d_in + d_out) + N³ + N²m).
 */
public final class DescentStepThirdOrder extends ParametricBound<DescentRun, Double> {
    public DescentStepThirdOrder() {
        super(DescentRun.class, 1.0);
        isFalseFor(1.0 / 7, "a-seventh");
    }

    @Override
    public List<Hypothesis<DescentRun>> hypotheses() {
        return List.of(Hypotheses.pairedStart(), Hypotheses.unitInputs(), PathRadius.halfFirstStep());
    }

    @Override
    public List<Constant> constants() {
        return List.of(new Constant(
                "C₃",
                "R·√d_out·s·‖X‖²(4Λ + 8√Λ·G_ε) to first order",
                "curvature of the outputs along a step near a paired start"));
    }

    @Override
    protected Sides inDoubles(DescentRun given, Double factor) {
        StepEnds step = StepEnds.lastOf(given);
        PairedStart start = step.before().start();
        Interval constant =
                StepConstants.of(start).thirdOrder(step.oddRadius(), step.evenRadius(), PathRadius.evenScale(start));
        return Enclosures.inequality(
                StepRemainder.of(step.before()).frobeniusNorm(),
                step.bound(constant).times(Interval.exactly(factor)));
    }

    @Override
    protected Sides inDigits(DescentRun given, Double factor, Digits digits) {
        int index = StepEnds.lastOf(given).index();
        ReferenceRun run = ReferenceRun.of(given, index + 1, digits);
        Range constant = ReferenceStepConstants.of(run, digits)
                .thirdOrder(
                        run.oddRadiusOfStep(index),
                        run.evenRadiusOfStep(index),
                        ReferencePathRadius.evenScale(run, digits));
        return Range.inequality(
                StepRemainder.norm(run, index, given, digits),
                run.stepBound(index, constant).map(bound -> bound.multiply(digits.number(factor))),
                digits);
    }

    /** e is the difference of v⁺ and (I − hH)v. */
    @Override
    public Optional<Enclosure> trivial(DescentRun given) {
        StepEnds step = StepEnds.lastOf(given);
        IntervalTable after = step.after().residual();
        Interval linear = after.minus(StepRemainder.of(step.before())).frobeniusNorm();
        return Optional.of(Enclosures.of(after.frobeniusNorm().plus(linear)));
    }
}
