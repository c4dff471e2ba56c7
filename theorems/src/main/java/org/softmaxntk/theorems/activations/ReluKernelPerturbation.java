package org.softmaxntk.theorems.activations;

import java.util.List;
import java.util.Optional;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.FalseVariant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * The tangent kernel of the ReLU network moves by no more than the share of neurons near a boundary allows.
 *
 * <p><b>Statement.</b> For every X, W̃, W, signs A with max_r ‖w_r − w̃_r‖₂ ≤ R: ‖H(W) − H(W̃)‖_F ≤ d_out·‖G‖_F,
 * G_ij = |x_i·x_j|·(1/m)·#{r : |⟨w̃_r, x_i⟩| ≤ R‖x_i‖ or |⟨w̃_r, x_j⟩| ≤ R‖x_j‖}.
 *
 * <p><b>Hypotheses.</b> None: the statement does not change when an input is scaled.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Upper bound, attained: W̃ = 0 and every neuron moved to the positive side, n = d_out = 1.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=4 sigma=0.3 start=paired move=together radius=0.3
 * step=0.01 seed=41}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [ours], after arXiv 1810.02054, Lemma 3.2, whose proof bounds the expectation of G.
 *
 * <p><b>Deviation.</b> The source scales outputs by 1/√m; here the kernel carries the 1/m. The paired start, which need
 * not be asked for, is of arXiv 2206.12802.
 *
 * <p><b>Proof.</b> φ_{li,r} = a_{l,r}·1{⟨w_r, x_i⟩ > 0}. If neuron r is on for x_i at one of W̃, W and not at the other, then 0
 * lies between ⟨w̃_r, x_i⟩ and ⟨w_r, x_i⟩, which differ by at most R‖x_i‖: so |⟨w̃_r, x_i⟩| ≤ R‖x_i‖. Hence the term of r in
 * H_{(li)(l'j)}, one of −1, 0, 1 times x_i·x_j/m, changes only if r is near the boundary of x_i or of x_j, and then by at
 * most |x_i·x_j|/m, as the sign a_{l,r}a_{l',r} stays and 1{·}1{·} ∈ {0, 1}. Sum over r; there are d_out² pairs of outputs. ∎
 * Logits of exactly R‖x_i‖ count: such a neuron can be switched off, the slope at 0 being 0.
 *
 * <p><b>Numerics.</b> Which neurons are on and which are near is decided without error ({@link ExactLogit}), so that no
 * rounding can flip a count; the sides are {@link ReluDrift} and {@link FlipMajorant}.
 *
 * <p><b>Cost.</b> O(N²m).
 */
public final class ReluKernelPerturbation implements Claim<MovedWeights> {
    @Override
    public Class<MovedWeights> given() {
        return MovedWeights.class;
    }

    @Override
    public List<Hypothesis<MovedWeights>> hypotheses() {
        return Hypotheses.none();
    }

    @Override
    public Sides inDoubles(MovedWeights given) {
        return evaluate(given, within(given, 1));
    }

    private static FlipMajorant within(MovedWeights given, double factor) {
        return FlipMajorant.of(given.network(), given.data(), factor * given.radius());
    }

    private static Sides evaluate(MovedWeights given, FlipMajorant majorant) {
        return Sides.inequality(ReluDrift.of(given).inDoubles(), majorant.inDoubles());
    }

    @Override
    public Sides inDigits(MovedWeights given, Digits digits) {
        return evaluate(given, digits, within(given, 1));
    }

    private static Sides evaluate(MovedWeights given, Digits digits, FlipMajorant majorant) {
        return ReluDrift.of(given).against(majorant, digits);
    }

    @Override
    public Optional<Enclosure> trivial(MovedWeights given) {
        return Optional.of(ActivationKernels.of(given, Activation.RELU).sumOfNorms());
    }

    @Override
    public List<FalseVariant<MovedWeights>> falseVariants() {
        return List.of(
                variant("radius-0.9", given -> within(given, 0.9)),
                variant("near-both", given -> FlipMajorant.ofBoth(given.network(), given.data(), given.radius())));
    }

    /** A majorant that is too small. */
    @FunctionalInterface
    private interface Smaller {
        FlipMajorant of(MovedWeights given);
    }

    private FalseVariant<MovedWeights> variant(String name, Smaller majorant) {
        return new FalseVariant<>(
                name,
                this,
                given -> evaluate(given, majorant.of(given)),
                (given, digits) -> evaluate(given, digits, majorant.of(given)));
    }
}
