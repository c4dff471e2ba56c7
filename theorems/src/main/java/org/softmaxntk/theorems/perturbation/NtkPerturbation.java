package org.softmaxntk.theorems.perturbation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.LogitBound;
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * The tangent kernel moves by at most R·N·e^{10B} when no neuron's weights move by more than R.
 *
 * <p><b>Statement.</b> For every X (n×d_in), W̃ and W (m×d_in), signs A (m×d_out), N = n·d_out:
 * ‖H(W) − H(W̃)‖_F ≤ R·N·e^{10B}.
 *
 * <p><b>Hypotheses.</b> (1) 0 < R < 0.01, where R ≥ max_r ‖w_r − w̃_r‖₂. (2) ‖x_i‖₂ ≤ 1. The event E_B at W̃,
 * |⟨w̃_r, x_i⟩| ≤ B for all i, r, with B ≥ 1, holds by the choice B = B̂.
 *
 * <p><b>Guarantee.</b> Always, on E_B. (The paper: with high probability over W̃, which is the probability of E_B.)
 *
 * <p><b>Kind.</b> Upper bound, not attained.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=40 sigma=1.0 start=one-high move=first-neuron
 * radius=0.0099 step=0.01 seed=0}: measured/stated = 0.0003677.
 *
 * <p><b>Source.</b> [paper] softmax-frontiers, Lemma 5.1: the inequality with its constant. That R ∈ (0, 0.01), that W̃ is the
 * start and "with high probability" are recalled.
 *
 * <p><b>Deviation.</b> The paper writes nd for N and takes B = max{C·σ·√log(nd/δ), 1}; its proof uses B only through
 * E_B, and B̂ is the least B for which E_B holds, so this check is the sharper one.
 *
 * <p>Scalar steps of the proof: {@link PerturbationSteps#EXPONENTIAL_GROWTH_NEAR_ZERO},
 * {@link PerturbationSteps#CONSTANT_ABSORBED}, {@link PerturbationSteps#PERTURBATION_EXPONENT_TEN},
 * {@link PerturbationSteps#PAIRED_PERTURBATION_EXPONENT_FOUR}.
 *
 * <p><b>Numerics.</b> The left side carries the error budget of {@link KernelDrift}; the right side is a logarithm, ln R
 * + ln N + 10B, whose three terms and two sums cost at most 4 ulps.
 *
 * <p><b>Cost.</b> O(N²m).
 */
public final class NtkPerturbation extends ParametricBound<MovedWeights, Integer> {
    private static final int EXPONENT = 10;

    public NtkPerturbation() {
        super(MovedWeights.class, EXPONENT);
        isFalseFor(2, "exponent-two");
    }

    @Override
    public List<Hypothesis<MovedWeights>> hypotheses() {
        return List.of(Hypotheses.smallRadius(), Hypotheses.unitInputs());
    }

    @Override
    public OptionalDouble exponent() {
        return OptionalDouble.of(EXPONENT);
    }

    @Override
    public List<Constant> constants() {
        return List.of(
                Constant.number(EXPONENT, "exponent of B"), Constant.number(Hypotheses.LARGEST_RADIUS, "largest R"));
    }

    @Override
    protected Sides inDoubles(MovedWeights given, Integer exponent) {
        double B = LogitBound.of(given.network(), given.data());
        return Sides.inequality(
                KernelDrift.inDoubles(given),
                Enclosure.exactly(given.radius()) // R
                        .times(size(given)) // ·N
                        .times(Enclosure.exponential(exponent * B, Math.ulp(exponent * B)))); // ·e^{cB}
    }

    @Override
    protected Sides inDigits(MovedWeights given, Integer exponent, Digits digits) {
        Dfp B = digits.number(LogitBound.of(given.network(), given.data()));
        Dfp stated = digits.exp(B.multiply(digits.number(exponent))) // e^{cB}
                .multiply(digits.number(given.radius())) // ·R
                .multiply(digits.number(size(given))); // ·N
        return digits.inequality(
                KernelDrift.inDigits(given, digits).frobeniusNorm(),
                KernelDrift.error(given, digits),
                stated,
                stated.multiply(digits.roundings(10)));
    }

    /** N = n·d_out. */
    private static double size(MovedWeights given) {
        return (double) given.data().samples() * given.data().outputDimension();
    }

    @Override
    public Optional<Enclosure> trivial(MovedWeights given) {
        return Optional.of(KernelDrift.trivially(given));
    }
}
