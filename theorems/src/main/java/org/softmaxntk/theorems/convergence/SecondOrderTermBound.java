package org.softmaxntk.theorems.convergence;

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
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.DescentStep;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.LogitBound;

/**
 * What a step of descent changes the outputs by, squared, is at most η²m²N²e^{16B}·‖F − Y‖²_F.
 *
 * <p><b>Statement.</b> For every X, Y, W, A and η > 0, N = n·d_out, E_B at W, B ≥ 1, F⁺ the outputs after the step W − η·ΔW:
 * C₃ = ‖F⁺ − F‖²_F ≤ η²m²N²e^{16B}·‖F − Y‖²_F.
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂ ≤ 1. E_B holds by the choice B = B̂.
 *
 * <p><b>Guarantee.</b> Always, on E_B, whatever the step size.
 *
 * <p><b>Kind.</b> Upper bound, not attained: e^{4B} is all that the outputs can make of it, by one neuron of mass ½.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=8 sigma=1.0 start=one-high move=random radius=0.0
 * step=0.01 seed=0}: measured/stated = 5.862e-07.
 *
 * <p><b>Source.</b> [inferred] softmax-frontiers: what the e^{16B} of its step size is there for.
 *
 * <p><b>Deviation.</b> N stands where the paper writes nd, and B is B̂.
 *
 * <p><b>Proof.</b>
 *
 * <p><i>1. Shifts.</i> Let z_ir = −η⟨Δw_r, x_i⟩. By gradient-bound |z_ir| ≤ ζ := ηe^{3B}√N‖v‖, v = F − Y.
 *
 * <p><i>2. Small ones.</i> F⁺ − F = m Σ_r (a − p)S(e^z − 1)/E, E = Σ_r S·e^z ≥ e^{−ζ}, Σ_r |a − p|S ≤ √(1 − p²) ≤ 1: so
 * ‖F⁺ − F‖ ≤ m√N(e^ζ − 1)e^ζ ≤ 2m√N·ζ = 2ηmN·e^{3B}‖v‖ for ζ ≤ 0.3, and 4e^{6B} ≤ e^{16B}.
 *
 * <p><i>3. Others.</i> Whatever the step, |F⁺ − F| ≤ 2m, so ‖F⁺ − F‖ ≤ 2m√N. For ζ > 0.3 the bound's root is
 * m√N·e^{5B}ζ > 0.3e⁵m√N > 2m√N. ∎
 *
 * <p><b>Numerics.</b> {@link StepTerms} and {@link ReferenceStepTerms}; the stated side is a product in the log domain.
 *
 * <p><b>Cost.</b> O(n·m·(d_in + d_out)).
 */
public final class SecondOrderTermBound extends ParametricBound<DescentStep, Integer> {
    private static final int EXPONENT = 16;

    public SecondOrderTermBound() {
        super(DescentStep.class, EXPONENT);
        isFalseFor(2, "exponent-two");
    }

    @Override
    public List<Hypothesis<DescentStep>> hypotheses() {
        return List.of(Hypotheses.unitInputs());
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
    protected Sides inDoubles(DescentStep given, Integer exponent) {
        StepTerms terms = new StepTerms(given);
        double power = exponent * LogitBound.of(given.network(), given.data());
        Enclosure root = Enclosure.exactly(given.stepSize())
                .times(given.network().width())
                .times(size(given))
                .times(terms.residualNorm()); // ηmN‖v‖
        Enclosure change = terms.outputChange();
        return Sides.inequality(
                change.times(change), root.times(root).times(Enclosure.exponential(power, Math.ulp(power))));
    }

    @Override
    protected Sides inDigits(DescentStep given, Integer exponent, Digits digits) {
        ReferenceStepTerms terms = new ReferenceStepTerms(given, digits);
        Dfp change = terms.outputChange();
        Dfp factor = digits.number(given.stepSize())
                .multiply(given.network().width())
                .multiply(digits.number(size(given)));
        Dfp root = factor.multiply(terms.residualNorm());
        Dfp power = digits.exp(
                digits.number(LogitBound.of(given.network(), given.data())).multiply(exponent));
        Dfp stated = root.multiply(root).multiply(power);
        Dfp slope = root.multiply(2)
                .add(factor.multiply(terms.error()))
                .multiply(factor)
                .multiply(power);
        return digits.inequality(
                change.multiply(change),
                change.multiply(2).add(terms.error()).multiply(terms.error()),
                stated,
                slope.multiply(terms.error()).add(stated.multiply(digits.roundings(100))));
    }

    private static double size(DescentStep given) {
        return (double) given.data().samples() * given.data().outputDimension();
    }

    /** Outputs lie between −m and m. */
    @Override
    public Optional<Enclosure> trivial(DescentStep given) {
        double m = given.network().width();
        double most = 4 * m * m * size(given);
        return Optional.of(Enclosure.of(most, 8 * FastBudget.U * most));
    }
}
