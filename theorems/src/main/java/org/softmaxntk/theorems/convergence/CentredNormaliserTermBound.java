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
 * With a − p in the linear part of a step, what the normaliser adds to the loss is of second order: at most 2m√N·(ζ(e^{2ζ} −
 * e^ζ) + e^ζ − 1 − ζ)·‖F − Y‖_F, ζ = ηe^{3B}√N·‖F − Y‖_F.
 *
 * <p><b>Statement.</b> For every X, Y, W, A and η > 0, N = n·d_out, E_B at W, B ≥ 1, v = F − Y, ζ = ηe^{3B}√N‖v‖, z_ir =
 * −η⟨Δw_r, x_i⟩, D₁ = m Σ_r (a_lr − p_li)S_ir z_ir, D₂ = m Σ_r a_lr S_ir(e^{z_ir} − 1 − z_ir), F⁺ − F = D₀ + D₁ + D₂, C₀ = 2⟨v,
 * D₀⟩: |C₀| ≤ 2m√N·‖v‖(ζ(e^{2ζ} − e^ζ) + e^ζ − 1 − ζ). Here C₁ = −2ηm·vᵀHv exactly, at every W.
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂ ≤ 1. E_B holds by the choice B = B̂.
 *
 * <p><b>Guarantee.</b> Always, on E_B.
 *
 * <p><b>Kind.</b> Upper bound, not attained.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=16 sigma=1.0 start=one-high move=random radius=0.0
 * step=1.0E-8 seed=0}: measured/stated = 0.006453.
 *
 * <p><b>Source.</b> [ours] proof below.
 *
 * <p><b>Proof.</b>
 *
 * <p><i>1. What is left.</i> As in {@link NormaliserTermBound} D₀ with a in D₁ is m(1 − E)p⁺; with a − p it is that and
 * m·p·Σ_r S·z. As E − 1 = Σ_r S·z + Σ_r S·h(z), h(z) = e^z − 1 − z, D₀ = −m((p⁺ − p)Σ_r S·z + p⁺Σ_r S·h(z)).
 *
 * <p><i>2. Its parts.</i> |z| ≤ ζ by gradient-bound, |p⁺ − p| ≤ e^ζ(e^ζ − 1) as there, |Σ_r S·z| ≤ ζ, |p⁺| ≤ 1 and 0 ≤
 * h(z) ≤ h(ζ).
 *
 * <p><i>3. Sum.</i> |C₀| ≤ 2‖v‖‖D₀‖_F ≤ 2√N‖v‖·max|D₀|. ∎
 *
 * <p><b>Numerics.</b> {@link StepTerms} without cancellation, {@link ReferenceStepTerms} by the definition; {@link ShiftForm}
 * for the stated side.
 *
 * <p><b>Cost.</b> O(n·m·(d_in + d_out)).
 */
public final class CentredNormaliserTermBound extends ParametricBound<DescentStep, ShiftForm> {
    public CentredNormaliserTermBound() {
        super(DescentStep.class, ShiftForm.STATED);
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
        return Sides.inequality(terms.normaliserTerm(true), form.centredTerm(given, terms));
    }

    @Override
    protected Sides inDigits(DescentStep given, ShiftForm form, Digits digits) {
        ReferenceStepTerms terms = new ReferenceStepTerms(given, digits);
        Dfp stated = form.centredTerm(given, terms, digits);
        return digits.inequality(
                terms.normaliserTerm(true), terms.error(), stated, form.error(given, terms, stated, digits));
    }

    /** |D₀| ≤ m(e^{max|z|} − 1) + m·max|z|. */
    @Override
    public Optional<Enclosure> trivial(DescentStep given) {
        return Optional.of(new StepTerms(given).trivialCentredTerm());
    }
}
