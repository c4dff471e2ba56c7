package org.softmaxntk.theorems.convergence;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.DescentStep;
import org.softmaxntk.theorems.given.Hypotheses;

/**
 * What the normaliser adds to a step's loss is of first order in the sign means and of second order in the step: at most
 * 2m√N·(e^ζ − 1)(p̂ + e^{2ζ} − e^ζ)·‖F − Y‖_F, ζ = ηe^{3B}√N·‖F − Y‖_F.
 *
 * <p><b>Statement.</b> For every X, Y, W, A and η > 0, N = n·d_out, E_B at W, B ≥ 1, v = F − Y, p̂ = max_il |p_li|, ζ =
 * ηe^{3B}√N‖v‖, C₀ = 2⟨v, D₀⟩ as in loss-decomposition, with a in its D₁: |C₀| ≤ 2m√N·‖v‖(e^ζ − 1)(p̂ + e^{2ζ} − e^ζ).
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂ ≤ 1. E_B holds by the choice B = B̂.
 *
 * <p><b>Guarantee.</b> Always, on E_B.
 *
 * <p><b>Kind.</b> Upper bound, not attained.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=16 sigma=1.0 start=one-high move=random radius=0.0
 * step=1.0E-8 seed=0}: measured/stated = 0.1005.
 *
 * <p><b>Source.</b> [inferred] softmax-frontiers: a bound c·√m·ηN·e^{9B}·log(nd/δ)·‖v‖² on C₀ is what its width's
 * (N·e^{9B}·log)² is there for.
 *
 * <p><b>Deviation.</b> The inferred form cannot hold of every network on E_B, whatever its c: for n = d_out = 1, neurons at
 * a_r·θ·x and tanh θ = 1/√2 (so B = 1), C₀ tends to ½ηm‖v‖² as η → 0, which passes c·√m·ηe^{9}L‖v‖² from m > 4c²e^{18}L² on,
 * L the logarithm. At a paired start it holds, as p̂ = 0 there; along descent from one it holds not because signs
 * concentrate but because p = F/m: with ‖F‖ ≤ 2‖Y‖ the bound here is 4ηN·e^{3B}‖Y‖‖v‖² to first order, without any m.
 * {@link CentredNormaliserTermBound} is the same with a − p in D₁.
 *
 * <p><b>Proof.</b>
 *
 * <p><i>1. Shifts.</i> With z_ir = −η⟨Δw_r, x_i⟩, |z_ir| ≤ ζ by gradient-bound, E_i = Σ_r S·e^z and p⁺ = Σ_r a·S·e^z/E:
 * D₀ = m Σ_r a·S·e^z(1/E − 1) = m(1 − E)p⁺.
 *
 * <p><i>2. Both factors.</i> |1 − E| ≤ Σ_r S|e^z − 1| ≤ e^ζ − 1. As p⁺ − p = Σ_r (a − p)S(e^z − 1)/E, Σ_r |a − p|S ≤ 1 and E ≥
 * e^{−ζ}, |p⁺| ≤ p̂ + e^ζ(e^ζ − 1).
 *
 * <p><i>3. Sum.</i> |C₀| ≤ 2‖v‖‖D₀‖_F ≤ 2√N‖v‖·max|D₀|. ∎
 *
 * <p><b>Numerics.</b> {@link StepTerms}, {@link ReferenceStepTerms}; {@link ShiftForm} for the stated side.
 *
 * <p><b>Cost.</b> O(n·m·(d_in + d_out)).
 */
public final class NormaliserTermBound extends ParametricBound<DescentStep, ShiftForm> {
    public NormaliserTermBound() {
        super(DescentStep.class, ShiftForm.STATED);
        isFalseFor(new ShiftForm(ShiftForm.EXPONENT, false), "without-sign-means");
        isFalseFor(new ShiftForm(1, true), "exponent-one");
    }

    @Override
    public List<Hypothesis<DescentStep>> hypotheses() {
        return List.of(Hypotheses.unitInputs());
    }

    @Override
    public List<Constant> constants() {
        return List.of(Constant.number(ShiftForm.EXPONENT, "exponent of B in ζ, as in gradient-bound"));
    }

    @Override
    protected Sides inDoubles(DescentStep given, ShiftForm form) {
        StepTerms terms = new StepTerms(given);
        return Sides.inequality(terms.normaliserTerm(false), form.normaliserTerm(given, terms));
    }

    @Override
    protected Sides inDigits(DescentStep given, ShiftForm form, Digits digits) {
        ReferenceStepTerms terms = new ReferenceStepTerms(given, digits);
        Dfp stated = form.normaliserTerm(given, terms, digits);
        return digits.inequality(
                terms.normaliserTerm(false), terms.error(), stated, form.error(given, terms, stated, digits));
    }

    /** |D₀| = m|1 − E||p⁺| ≤ m·Σ_r S|e^z − 1| ≤ m(e^{max|z|} − 1). */
    @Override
    public Optional<Enclosure> trivial(DescentStep given) {
        return Optional.of(new StepTerms(given).trivialNormaliserTerm());
    }
}
