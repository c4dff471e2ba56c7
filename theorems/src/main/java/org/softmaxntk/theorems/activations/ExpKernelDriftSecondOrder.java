package org.softmaxntk.theorems.activations;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * From a paired start the exp network's kernel drifts by at most (e^{2E}·cosh 2R − 1)·K_F.
 *
 * <p><b>Statement.</b> For every X, paired W̃, A, moved so that the neurons of pair r stand at w_r ± o_r + ε_r with
 * ‖o_r‖ ≤ R, ‖ε_r‖ ≤ E: ‖H(W) − H(W̃)‖_F ≤ (e^{2E}cosh 2R − 1)·K_F, with K_F of exp-kernel-perturbation.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) ‖x_i‖₂ ≤ 1.
 *
 * <p><b>Guarantee.</b> Always: for every R and E, not for R ≤ ½ alone.
 *
 * <p><b>Kind.</b> Upper bound, attained for all R and E: n = d_in = d_out = 1, x = 1, every o_r = ±R, every ε_r = +E.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.5 start=paired move=together radius=0.05
 * step=0.01 seed=1}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [ours]. To leading order 2R² + 2E, where softmax from the same start has 6R² + 4E
 * (kernel-drift-second-order): the drift is of second order for either, and the normaliser is not what makes it so.
 *
 * <p><b>Proof.</b> Let a, a' be the signs of the pair's first neuron for the outputs of the two rows. The second one's are −a
 * and −a', so both terms of the pair carry aa'. With Φ = ⟨o_r, x_i + x_j⟩ and Ψ = ⟨ε_r, x_i + x_j⟩ they sum to
 * (1/m)x_i·x_j·aa'e^{z_ir + z_jr}(e^{Ψ + Φ} + e^{Ψ − Φ}) = (1/m)x_i·x_j·aa'·2e^{z_ir + z_jr}·e^Ψ cosh Φ, and before the move to
 * the same without e^Ψ cosh Φ. Here |Φ| ≤ 2R and |Ψ| ≤ 2E. Above, e^Ψ cosh Φ − 1 ≤ e^{2E}cosh 2R − 1. Below, cosh Φ ≥ 1
 * gives 1 − e^Ψ cosh Φ ≤ 1 − e^{−2E} ≤ e^{2E} − 1. So |ΔH| ≤ (e^{2E}cosh 2R − 1)|x_i·x_j|κ_ij entrywise. ∎
 *
 * <p><b>Numerics.</b> Both sides: {@link ActivationKernels} and {@link ExpMajorant}. The coefficient is expm1(2E) +
 * 2e^{2E}sinh²R, a sum of positive terms: expm1 and exp are within 1 ulp, sinh within 2.5, relative error below 12u;
 * digits form it as written. Beyond logits of ±340: {@link LogitRange}.
 *
 * <p><b>Cost.</b> O(N²m).
 */
public final class ExpKernelDriftSecondOrder extends ParametricBound<MovedWeights, ExpKernelDriftSecondOrder.Growth> {
    public ExpKernelDriftSecondOrder() {
        super(MovedWeights.class, new Growth(2, 2));
        isFalseFor(new Growth(2, 1.9), "odd-1.9");
        isFalseFor(new Growth(1.9, 2), "even-1.9");
    }

    /** e^{even·E}·cosh(odd·R). */
    record Growth(double even, double odd) {}

    @Override
    public List<Hypothesis<MovedWeights>> hypotheses() {
        return List.of(Hypotheses.pairedStart(), Hypotheses.unitInputs());
    }

    @Override
    public List<Constant> constants() {
        return List.of(
                new Constant("e^{2E}·cosh 2R − 1", "2R² + 2E to leading order", "best possible; softmax has 6R² + 4E"));
    }

    @Override
    protected Sides inDoubles(MovedWeights given, Growth growth) {
        if (!LogitRange.holds(given)) {
            return Sides.inequality(Enclosure.UNKNOWN, Enclosure.UNKNOWN);
        }
        ActivationKernels kernels = ActivationKernels.of(given, Activation.EXP);
        double coefficient = coefficient(growth.even() * given.evenRadius(), growth.odd() * given.oddRadius());
        return Sides.inequality(
                kernels.drift(),
                Enclosure.of(coefficient, 16 * FastBudget.U * coefficient).times(ExpMajorant.of(given, kernels)));
    }

    /** e^ψ cosh φ − 1. */
    private static double coefficient(double psi, double phi) {
        double sinh = Math.sinh(phi / 2);
        return Math.expm1(psi) + 2 * Math.exp(psi) * sinh * sinh;
    }

    /** What this coefficient is of softmax's, e^{4E}(1 + 6R²) − 1; 1 where nothing moves. */
    static Enclosure shareOfSoftmax(double odd, double even) {
        double quadratic = 6 * odd * odd;
        double softmax = Math.expm1(4 * even) * (1 + quadratic) + quadratic;
        double share = softmax == 0 ? 1 : coefficient(2 * even, 2 * odd) / softmax;
        return Enclosure.of(share, 30 * FastBudget.U * share);
    }

    @Override
    protected Sides inDigits(MovedWeights given, Growth growth, Digits digits) {
        Dfp together = digits.exp(digits.number(growth.even()).multiply(digits.number(given.evenRadius())));
        Dfp apart = digits.exp(digits.number(growth.odd()).multiply(digits.number(given.oddRadius())));
        Dfp cosh = apart.add(digits.number(1).divide(apart)).divide(digits.number(2));
        return ExpKernelPerturbation.sides(
                ExpKernelsInDigits.of(given, digits),
                digits,
                together.multiply(cosh).subtract(digits.number(1)));
    }

    @Override
    public Optional<Enclosure> trivial(MovedWeights given) {
        return LogitRange.holds(given)
                ? Optional.of(ActivationKernels.of(given, Activation.EXP).sumOfNorms())
                : Optional.empty();
    }
}
