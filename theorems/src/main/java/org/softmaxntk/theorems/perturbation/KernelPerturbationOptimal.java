package org.softmaxntk.theorems.perturbation;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.FalseVariant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * The tangent kernel moves by at most 4(e^{4R} − 1)·K_F; from a paired start by at most (e^{4R} − 1)·K_F.
 *
 * <p><b>Statement.</b> For every X, W̃, W, A with max_r ‖w_r − w̃_r‖₂ ≤ R: ‖H(W) − H(W̃)‖_F ≤ c·K_F, where
 * c = 4(e^{4R} − 1), or c = e^{4R} − 1 if the neurons at W̃ are paired, and K_F = d_out‖K̂‖_F,
 * K̂_ij = |x_i·x_j|κ_ij, κ_ij = (1/m) Σ_r s_ir s_jr at W̃.
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂ ≤ 1.
 *
 * <p><b>Guarantee.</b> Always: no B, no probability, any R.
 *
 * <p><b>Kind.</b> Upper bound; both constants are suprema, not attained.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=10000 sigma=0.5 start=heavy-pair move=first-pair
 * radius=0.01 step=0.01 seed=0}: measured/stated = 0.8930.
 *
 * <p><b>Source.</b> [ours] theorem L1.
 *
 * <p><b>Proof.</b> With q = a − p, q_r s_r = 2a_r ω s_r, where ω = S{a = −a_r}. After the move it is
 * 2a_r ω s_r·e^δ y/((1−ω)x + ωy)² with x, y, e^δ ∈ [e^{−R}, e^R]: x and y are the averages of e^δ over the neurons of
 * the same and of the other sign. Claim: |q̃s̃ − qs| ≤ 2(e^{2R} − 1)s, and for ω = ½ the ratio lies in
 * [e^{−2R}sech²R, e^{2R}].
 *
 * <p><i>Case ω = ½.</i> The ratio is 4e^δ y/(x + y)². Above: (x + y)² ≥ 4xy gives e^δ/x ≤ e^{2R}. Below: e^δ = e^{−R};
 * the ratio falls in x where y ≤ x, so x = e^R; y/(x + y)² is unimodal in y, so its minimum is at y = e^{±R}: e^{−2R} or
 * e^{−2R}sech²R. For a product of two factors the excess above is e^{4R} − 1, the loss below at most
 * 1 − e^{−4R}sech⁴R, the smaller one because e^{4R} + e^{−4R}sech⁴R = e² + 16/(1+e)⁴ ≥ 2 with e = e^{2R} (2 at e = 1,
 * derivative 2e − 64/(1+e)⁵ ≥ 0).
 *
 * <p><i>General ω, above</i> (e = e^{2R}; x = e^{−R}, e^δ = e^R maximise, and y/((1−ω)x + ωy)² peaks at
 * y = (1−ω)x/ω). ω ≥ ½: excess 2ω(e−1). 1/(1+e) ≤ ω ≤ ½: the excess e/(2(1−ω)) − 2ω is convex with end values e − 1 and
 * (e−1)(e+3)/(2(1+e)). ω < 1/(1+e), u = ω(e−1): the claim reads ω(e+1+u) ≤ (1+u)², true as
 * ω(e+1+u) = u + 2ω + ωu ≤ 1 + 2u + u², since 2ω ≤ 1 and ω ≤ 1.
 *
 * <p><i>Below.</i> With D = (1−ω)e^R + ωe^{−R} the loss is 2ω(1 − e^{−2R}min(1, D^{−2})). D ≤ 1: at most 2(1 − 1/e).
 * D > 1: then ω < e^R/(1+e^R) and D ≤ e^R, and 2(g/(g+1))(1 − g^{−4}) ≤ 2(g² − 1) ⇔ g² + 1 ≤ g³ + g⁴, g = e^R ≥ 1.
 *
 * <p><i>Products.</i> |q̃s̃| ≤ 2ωs + 2(e−1)s ≤ 2es and |qs| ≤ 2s, so two factors differ by at most
 * 2(e−1)(2e+2)ss' = 4(e² − 1)ss'. Summing over r and dividing by m gives |ΔH| ≤ c|x_i·x_j|κ_ij entrywise. ∎
 *
 * <p>Scalar steps of the proof: {@link KernelPerturbationSteps#HALF_MASS_RATIO_ABOVE},
 * {@link KernelPerturbationSteps#HALF_MASS_RATIO_BELOW}, {@link KernelPerturbationSteps#EXCESS_OUTWEIGHS_LOSS},
 * {@link KernelPerturbationSteps#MIDDLE_MASS_EXCESS}, {@link KernelPerturbationSteps#SMALL_MASS_EXCESS},
 * {@link KernelPerturbationSteps#LOSS_BELOW_FOR_SMALL_NORMALISER},
 * {@link KernelPerturbationSteps#LARGE_MASS_SHRINKS_NORMALISER},
 * {@link KernelPerturbationSteps#LOSS_BELOW_FOR_LARGE_NORMALISER},
 * {@link KernelPerturbationSteps#CUBIC_ABOVE_QUADRATIC}, {@link KernelPerturbationSteps#TWO_FACTOR_DIFFERENCE}.
 *
 * <p><b>Numerics.</b> Left side: {@link KernelDrift}. Right side: {@link KernelMajorant}; expm1 is within 1 ulp and its
 * argument 4R exact.
 *
 * <p><b>Cost.</b> O(N²m).
 */
public final class KernelPerturbationOptimal implements Claim<MovedWeights> {
    @Override
    public Class<MovedWeights> given() {
        return MovedWeights.class;
    }

    @Override
    public List<Hypothesis<MovedWeights>> hypotheses() {
        return List.of(Hypotheses.unitInputs());
    }

    @Override
    public List<Constant> constants() {
        return List.of(
                new Constant("4(e^{4R} − 1)", "4(e^{4R} − 1)", "best possible for any start"),
                new Constant("e^{4R} − 1", "e^{4R} − 1", "best possible for a paired start"));
    }

    @Override
    public Sides inDoubles(MovedWeights given) {
        int constant = given.network().isPaired() ? 1 : 4;
        return evaluate(given, widened(Enclosure.exactly(constant * Math.expm1(4 * given.radius()))));
    }

    private static Sides evaluate(MovedWeights given, Enclosure coefficient) {
        return Sides.inequality(
                KernelDrift.inDoubles(given),
                coefficient.times(KernelMajorant.inDoubles(given.network(), given.data())));
    }

    /** Covers the ulp of expm1. */
    private static Enclosure widened(Enclosure coefficient) {
        return coefficient.times(Enclosure.exponential(0, 4 * FastBudget.U));
    }

    @Override
    public Sides inDigits(MovedWeights given, Digits digits) {
        Dfp growth = digits.expm1(digits.number(4 * given.radius()));
        return evaluate(given, digits, growth.multiply(given.network().isPaired() ? 1 : 4));
    }

    private static Sides evaluate(MovedWeights given, Digits digits, Dfp coefficient) {
        ReferenceNetwork<Dfp> before = DigitsNetwork.of(digits, given.network(), given.data());
        Dfp majorant = KernelMajorant.inDigits(before, digits);
        ReferenceBudget budget = new ReferenceBudget(digits, FastBudget.of(given.network(), given.data()));
        return digits.inequality(
                KernelDrift.inDigits(before, given, digits).frobeniusNorm(),
                KernelDrift.error(given, digits),
                coefficient.multiply(majorant),
                coefficient.multiply(budget.kernel()).add(majorant.multiply(digits.roundings(100))));
    }

    @Override
    public Optional<Enclosure> trivial(MovedWeights given) {
        return Optional.of(KernelDrift.trivially(given));
    }

    @Override
    public List<FalseVariant<MovedWeights>> falseVariants() {
        return List.of(linear("paired-3.5-radii", 3.5, true), linear("general-14-radii", 14, false));
    }

    /** The bound with slope·R in place of the constant that belongs to the start, paired or not. */
    private FalseVariant<MovedWeights> linear(String name, double slope, boolean paired) {
        return new FalseVariant<>(
                name,
                this,
                given -> given.network().isPaired() == paired
                        ? evaluate(given, widened(Enclosure.exactly(slope * given.radius())))
                        : inDoubles(given),
                (given, digits) -> given.network().isPaired() == paired
                        ? evaluate(given, digits, digits.number(slope * given.radius()))
                        : inDigits(given, digits));
    }
}
