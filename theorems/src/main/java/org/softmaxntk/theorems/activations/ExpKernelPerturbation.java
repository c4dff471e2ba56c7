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
 * The tangent kernel of the exp network moves by at most (e^{2R} − 1)·K_F.
 *
 * <p><b>Statement.</b> For every X, W̃, W, signs A, with s_ir = e^{⟨w̃_r, x_i⟩}, κ_ij = (1/m) Σ_r s_ir s_jr and
 * K_F = d_out·‖(|x_i·x_j|κ_ij)‖_F: if max_r ‖w_r − w̃_r‖₂ ≤ R then ‖H(W) − H(W̃)‖_F ≤ (e^{2R} − 1)·K_F.
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂ ≤ 1.
 *
 * <p><b>Guarantee.</b> Always: for every W̃, paired or not; no B, no probability.
 *
 * <p><b>Kind.</b> Upper bound, attained for every R: n = d_in = d_out = 1, x = 1, every neuron moved by +R.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.5 start=paired move=together radius=0.3
 * step=0.01 seed=1}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [ours], for the network of arXiv 2303.16504. Beside it, softmax needs e^{4R} − 1 from a paired start and
 * 4(e^{4R} − 1) from any: its normaliser moves too.
 *
 * <p><b>Deviation.</b> The source draws signs independently, has one output and σ = 1, and states ‖F − y‖₂ ≤ ε, not its square;
 * here signs, d_out and W̃ are any.
 *
 * <p><b>Proof.</b> φ_{li,r} = a_{l,r}e^{z_ir}, so a term of H_{(li)(l'j)} is (1/m)x_i·x_j·a_{l,r}a_{l',r}e^{z_ir + z_jr}. The
 * move multiplies it by e^{t}, t = ⟨w_r − w̃_r, x_i + x_j⟩, |t| ≤ R(‖x_i‖ + ‖x_j‖) = 2Rx_ij ≤ 2R. Since |e^t − 1| ≤ e^{|t|} − 1,
 * |ΔH_{(li)(l'j)}| ≤ (e^{2Rx_ij} − 1)|x_i·x_j|κ_ij entrywise, whatever the signs; and the matrix (|x_i·x_j|κ_ij) repeated
 * for d_out² pairs of outputs has the Frobenius norm K_F. Equality needs t = 2R in every term and no sign that cancels. ∎
 *
 * <p><b>Numerics.</b> Both sides: {@link ActivationKernels} and {@link ExpMajorant}; expm1 is within 1 ulp and its
 * argument 2R exact. Where the largest logit is beyond ±340 digits decide, on both sides divided by e^{2M}:
 * {@link LogitRange}.
 *
 * <p><b>Cost.</b> O(N²m).
 */
public final class ExpKernelPerturbation extends ParametricBound<MovedWeights, Double> {
    public ExpKernelPerturbation() {
        super(MovedWeights.class, 2.0);
        isFalseFor(1.9, "exponent-1.9");
        isFalseFor(1.0, "exponent-one");
    }

    @Override
    public List<Hypothesis<MovedWeights>> hypotheses() {
        return List.of(Hypotheses.unitInputs());
    }

    @Override
    public List<Constant> constants() {
        return List.of(new Constant("e^{2R} − 1", "e^{2R} − 1", "best possible for any start"));
    }

    @Override
    protected Sides inDoubles(MovedWeights given, Double factor) {
        if (!LogitRange.holds(given)) {
            return Sides.inequality(Enclosure.UNKNOWN, Enclosure.UNKNOWN);
        }
        ActivationKernels kernels = ActivationKernels.of(given, Activation.EXP);
        double growth = Math.expm1(factor * given.radius()); // e^{2R} − 1
        return Sides.inequality(
                kernels.drift(), Enclosure.of(growth, 8 * FastBudget.U * growth).times(ExpMajorant.of(given, kernels)));
    }

    @Override
    protected Sides inDigits(MovedWeights given, Double factor, Digits digits) {
        Dfp growth = digits.expm1(digits.number(factor).multiply(digits.number(given.radius())));
        return sides(ExpKernelsInDigits.of(given, digits), digits, growth);
    }

    /** The drift against {@code growth}·K_F; a difference of exponentials is off by roundings of the larger one. */
    static Sides sides(ExpKernelsInDigits kernels, Digits digits, Dfp growth) {
        Dfp majorant = kernels.majorant();
        Dfp growthError = growth.add(digits.number(1)).multiply(digits.roundings(100));
        return digits.inequality(
                kernels.drift(),
                kernels.driftError(),
                growth.multiply(majorant),
                growth.multiply(kernels.majorantError()).add(growthError.multiply(majorant)));
    }

    @Override
    public Optional<Enclosure> trivial(MovedWeights given) {
        return LogitRange.holds(given)
                ? Optional.of(ActivationKernels.of(given, Activation.EXP).sumOfNorms())
                : Optional.empty();
    }
}
