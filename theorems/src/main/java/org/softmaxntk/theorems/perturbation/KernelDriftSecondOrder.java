package org.softmaxntk.theorems.perturbation;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * From a paired start the kernel's drift is of second order: at most (e^{4E}(1 + 6R²) − 1)·K_F.
 *
 * <p><b>Statement.</b> For every X, paired W, A, moved so that the neurons of pair r stand at w_r ± o_r + ε_r with
 * ‖o_r‖ ≤ R, ‖ε_r‖ ≤ E: ‖H(W) − H(W̃)‖_F ≤ c₂(R, E)·K_F, c₂ = e^{4E}(1 + 6R²) − 1.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) R ≤ ½. (3) ‖x_i‖₂ ≤ 1.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Upper bound. The exact supremum is e^{4E}cosh4R/cosh⁴R − 1, of which c₂ is the leading part.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=24000 sigma=0.5 start=heavy-pair
 * move=first-pair-apart radius=0.05 step=0.01 seed=0}: measured/stated = 0.8660.
 *
 * <p><b>Source.</b> [ours] theorem L2.
 *
 * <p><b>Proof.</b> φ = o·x, ψ = ε·x, Φ = φ_i + φ_j, ω = e^ψ/Z, Z = E_π[e^ψ cosh φ] = μZ̄ with μ = E_π e^ψ, Z̄ =
 * E_{π'}cosh φ, π' ∝ πe^ψ. Summing a pair of kernel terms gives [(aa' + pp')cosh Φ − (ap' + a'p)sinh Φ]ω_iω_j − aa'. By
 * Jensen (√(c² − 1) is concave) |p| ≤ √(Z̄² − 1)/Z̄, so |p| = tanh α forces Z̄ ≥ cosh α, and |p| ≤ max tanh|φ| gives
 * α ≤ Rx̂_i. With ap = tanh α̂ and a'p' = tanh β̂: aa'·[bracket] = cosh(α̂ + β̂ − Φ)/(cosh α cosh β), and
 * e^{−2Ex̂} ≤ e^ψ/μ ≤ e^{2Ex̂}.
 *
 * <p><i>Above.</i> At most e^{4Ex}cosh(α + β + |Φ|)/(cosh²α cosh²β), x = (x̂_i + x̂_j)/2, |Φ| ≤ 2U with U = Rx. Fix
 * α + β = 2γ ≤ 2U: by log-convexity of cosh the denominator is at least cosh⁴γ. d/dγ log[cosh(2γ + 2U)/cosh⁴γ] =
 * 2tanh(2γ + 2U) − 4tanh γ ≥ 0, as tanh(2γ + 2U) ≥ tanh 4γ ≥ 2tanh γ ⇔ 4t² + t⁴ ≤ 1 with t = tanh γ, true for γ ≤ ½. So
 * γ = U is the worst: cosh 4U/cosh⁴U = 1 + 6T² + T⁴ ≤ 1 + 6U², T = tanh U, U ≥ T + T³/3.
 *
 * <p><i>Below.</i> cosh α ≤ Z̄ ≤ cosh(Rx̂_i) and cosh(·) ≥ 1 give at least e^{−4Ex}sech²a sech²b with a = Rx̂_i, b = Rx̂_j,
 * a + b = 2U. By AM–GM its deviation is the smaller one if cosh²a cosh²b ≤ 1 + 6U²; cosh z ≤ e^{z²/2}, so the left side is
 * at most e^w, w = a² + b² ≤ min(½, 4U²), and e^w ≤ 1 + 2(√e − 1)w ≤ 1 + 5.2U² by convexity on [0, ½].
 *
 * <p><i>Together.</i> |ΔH_{(li)(l'j)}| ≤ |x_i·x_j|κ_ij·[e^{4Ex}(1 + 6R²x²) − 1] ≤ |x_i·x_j|κ_ij·c₂ as x ≤ 1; the Frobenius
 * norm over the d_out² blocks gives c₂K_F. ∎
 *
 * <p>Scalar steps of the proof: {@link KernelDriftSteps#HYPERBOLIC_TANGENT_LINE},
 * {@link KernelDriftSteps#COSH_LOG_CONVEX}, {@link KernelDriftSteps#HYPERBOLIC_QUARTIC_IDENTITY},
 * {@link KernelDriftSteps#HYPERBOLIC_QUARTIC_BOUND}, {@link KernelDriftSteps#TANH_OF_QUADRUPLE},
 * {@link KernelDriftSteps#COSH_BELOW_GAUSSIAN}, {@link KernelDriftSteps#EXPONENTIAL_BELOW_ROOT_CHORD},
 * {@link KernelDriftSteps#ROOT_CHORD_CONSTANT}, {@link KernelDriftSteps#PAIR_LOSS_BELOW_BOUND},
 * {@link KernelDriftSteps#RECIPROCAL_OUTWEIGHS_LOSS}, {@link KernelDriftSteps#EXPONENTIAL_BELOW_CHORD},
 * {@link KernelDriftSteps#SECOND_ORDER_DRIFT_CONSTANT}.
 *
 * <p><b>Numerics.</b> Left: {@link KernelDrift}. Right: c₂ = expm1(4E)(1 + 6R²) + 6R², a sum of positive terms, relative
 * error 10u, times {@link KernelMajorant}.
 *
 * <p><b>Cost.</b> O(N²m).
 */
public final class KernelDriftSecondOrder extends ParametricBound<MovedWeights, Integer> {
    private static final int FACTOR = 6;

    public KernelDriftSecondOrder() {
        super(MovedWeights.class, FACTOR);
        isFalseFor(5, "five-radii-squared");
    }

    @Override
    public List<Hypothesis<MovedWeights>> hypotheses() {
        return List.of(Hypotheses.pairedStart(), Hypotheses.halfOddRadius(), Hypotheses.unitInputs());
    }

    @Override
    public List<Constant> constants() {
        return List.of(Constant.number(FACTOR, "leading coefficient, best possible"));
    }

    @Override
    protected Sides inDoubles(MovedWeights given, Integer factor) {
        double R = given.oddRadius();
        double quadratic = factor * R * R;
        double c2 = Math.expm1(4 * given.evenRadius()) * (1 + quadratic) + quadratic; // e^{4E}(1 + 6R²) − 1
        return Sides.inequality(
                KernelDrift.inDoubles(given),
                Enclosure.of(c2, 10 * FastBudget.U * c2)
                        .times(KernelMajorant.inDoubles(given.network(), given.data())));
    }

    @Override
    protected Sides inDigits(MovedWeights given, Integer factor, Digits digits) {
        Dfp R = digits.number(given.oddRadius());
        Dfp quadratic = R.multiply(R).multiply(factor);
        Dfp growth = digits.expm1(digits.number(4 * given.evenRadius()));
        Dfp c2 = growth.multiply(quadratic.add(digits.number(1))).add(quadratic);
        ReferenceNetwork<Dfp> before = DigitsNetwork.of(digits, given.network(), given.data());
        Dfp majorant = KernelMajorant.inDigits(before, digits);
        ReferenceBudget budget = new ReferenceBudget(digits, FastBudget.of(given.network(), given.data()));
        return digits.inequality(
                KernelDrift.inDigits(before, given, digits).frobeniusNorm(),
                KernelDrift.error(given, digits),
                c2.multiply(majorant),
                c2.multiply(budget.kernel()).add(majorant.multiply(digits.roundings(100))));
    }

    @Override
    public Optional<Enclosure> trivial(MovedWeights given) {
        return Optional.of(KernelDrift.trivially(given));
    }
}
