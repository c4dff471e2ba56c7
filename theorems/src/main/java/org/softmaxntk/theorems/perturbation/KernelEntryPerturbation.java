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
 * Each entry of the tangent kernel moves by at most R·e^{10B}.
 *
 * <p><b>Statement.</b> For every X, W̃, W, A with |⟨w̃_r, x_i⟩| ≤ B, B ≥ 1, ‖w_r − w̃_r‖₂ ≤ R for all i, r:
 * max |H(W) − H(W̃)| ≤ R·e^{10B}, entry by entry.
 *
 * <p><b>Hypotheses.</b> (1) 0 < R < 0.01. (2) ‖x_i‖₂ ≤ 1. E_B at W̃ holds by the choice B = B̂.
 *
 * <p><b>Guarantee.</b> Always, on E_B.
 *
 * <p><b>Kind.</b> Upper bound, not attained.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=40 sigma=1.0 start=one-high
 * move=first-neuron radius=0.0099 step=0.01 seed=0}: measured/stated = 0.0003677.
 *
 * <p><b>Source.</b> [recalled] softmax-frontiers, towards Lemma 5.1.
 *
 * <p><b>Deviation.</b> The recalled statement has R ≤ 0.01; the open range of Lemma 5.1 is checked.
 *
 * <p>Scalar steps of the proof: {@link PerturbationSteps#EXPONENTIAL_GROWTH_NEAR_ZERO},
 * {@link PerturbationSteps#CONSTANT_ABSORBED}, {@link PerturbationSteps#PERTURBATION_EXPONENT_TEN}.
 *
 * <p><b>Numerics.</b> As {@link NtkPerturbation}: an entry's error is at most the kernel's in the Frobenius norm.
 *
 * <p><b>Cost.</b> O(N²m).
 */
public final class KernelEntryPerturbation extends ParametricBound<MovedWeights, Integer> {
    private static final int EXPONENT = 10;

    public KernelEntryPerturbation() {
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
        return List.of(Constant.number(EXPONENT, "exponent of B"));
    }

    @Override
    protected Sides inDoubles(MovedWeights given, Integer exponent) {
        double scaled = exponent * LogitBound.of(given.network(), given.data());
        return Sides.inequality(
                KernelDrift.largestEntryInDoubles(given),
                Enclosure.exactly(given.radius()).times(Enclosure.exponential(scaled, Math.ulp(scaled))));
    }

    @Override
    protected Sides inDigits(MovedWeights given, Integer exponent, Digits digits) {
        Dfp B = digits.number(LogitBound.of(given.network(), given.data()));
        Dfp stated = digits.exp(B.multiply(digits.number(exponent))).multiply(digits.number(given.radius()));
        return digits.inequality(
                KernelDrift.inDigits(given, digits).maxAbsolute(),
                KernelDrift.error(given, digits),
                stated,
                stated.multiply(digits.roundings(10)));
    }

    @Override
    public Optional<Enclosure> trivial(MovedWeights given) {
        return Optional.of(KernelDrift.triviallyOfAnEntry(given));
    }
}
