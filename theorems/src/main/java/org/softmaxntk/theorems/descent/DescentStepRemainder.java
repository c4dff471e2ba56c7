package org.softmaxntk.theorems.descent;

import java.util.List;
import java.util.Optional;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.interval.Enclosures;
import org.softmaxntk.theorems.interval.Interval;

/**
 * A step of descent leaves at most ½mη²C_e‖v‖² beyond its linear part.
 *
 * <p><b>Statement.</b> For every X, Y, paired W(0), A and step of size η from W to W⁺ = W − ηΔW(W), at both of which the
 * neurons of pair r stand at w_r ± o_r + ε_r with ‖o_r‖ ≤ R ≤ ½ and ‖ε_r‖ ≤ E: with v = F − Y at W, v⁺ at W⁺, H at W and h
 * = ηm, v⁺ = (I − hH)v + e, ‖e‖ ≤ ½mη²C_e‖v‖², C_e = (1 + tanh R)·√d_out·s·e^{R+2E}·‖X‖²·(Λ + μ(R, E)), μ(R, E) =
 * 6e^{4E}R²K₂ + (e^{4E} − 1)K₁, s = max s_ir(W(0)), Λ = λ_max(H(0)), K_p = d_out·λ_max(|x_i·x_j|κ_ij x_ij^p), κ_ij = (1/m)
 * Σ_r s_ir s_jr over all neurons, x_ij = (‖x_i‖ + ‖x_j‖)/2.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) ‖x_i‖₂ ≤ 1. (3)
 * ηG‖Y‖_F ≤ ½, so that there is a step to speak of.
 *
 * <p><b>Guarantee.</b> Always, for every step with R ≤ ½.
 *
 * <p><b>Kind.</b> Upper bound, not attained: e is of third order near a paired start, see {@link
 * DescentStepThirdOrder}.
 *
 * <p><b>Example.</b> {@code data=ball/unit-ball:1x4x1 width=4 sigma=15.473985366412663 start=paired move=random
 * radius=0.0 step=0.1886542373152946 steps=24 seed=525941}: measured/stated = 0.1928.
 *
 * <p><b>Source.</b> [ours] theorem L4.
 *
 * <p><b>Deviation.</b> R and E are the parts' own sizes, not those that theorem L3 allows a run.
 *
 * <p><b>Proof.</b> Along the segment W + uΔ, with z_ir = ⟨Δ_r, x_i⟩ and S at u, dp_li/du = E_S[(a − p)z] and d²p_li/du² =
 * E_S[(a − p)(z − z̄)²]. At u = 0 the first, times m, is −hHv; so e_li = m∫₀¹(1 − u)E_S[(a − p)(z − z̄)²]du. On the segment
 * |p| ≤ tanh R and Var z ≤ E_S z², and S_ir ≤ s_ir e^{R+2E}/m, as e^{ψ±φ} ≤ e^{E+R} and Z ≥ e^{−E}. So |e_li| ≤ ½(1 + tanh
 * R)e^{R+2E} Σ_r s_ir z_ir². Over i the 2-norm is at most the 1-norm, Σ_ir z_ir² = Σ_r ‖XΔ_r‖² ≤ ‖X‖²η²‖∇L‖², over l it
 * costs √d_out, and ‖∇L‖² = ‖Jᵀv‖² = m·vᵀHv ≤ m(Λ + ‖H − H(0)‖)‖v‖². Finally ‖H − H(0)‖ ≤ μ(R, E) in the operator norm: {@link
 * org.softmaxntk.theorems.perturbation.KernelDriftSecondOrder} bounds the entries by |x_i·x_j|κ_ij(e^{4Ex}(1 + 6R²x²) − 1), x =
 * x_ij, and e^{4Ex} − 1 ≤ x(e^{4E} − 1) for x in [0, 1]; entrywise domination bounds the operator norm, and 1·1ᵀ ⊗ K̂ has the
 * norm d_out·λ_max(K̂) (Perron–Frobenius). ∎
 *
 * <p><b>Numerics.</b> {@link StepRemainder} for e, {@link StepConstants} and {@link ReferenceStepConstants} for C_e;
 * eigenvalues are enclosed by {@link org.softmaxntk.theorems.arithmetic.EigenvalueBounds}. Checked on the last step of
 * a run at whose both ends doubles can tell R ≤ ½.
 *
 * <p><b>Cost.</b> O(T·n·m·(d_in + d_out) + N³ + N²m).
 */
public final class DescentStepRemainder extends ParametricBound<DescentRun, Double> {
    public DescentStepRemainder() {
        super(DescentRun.class, 1.0);
        isFalseFor(1.0 / 6, "a-sixth");
    }

    @Override
    public List<Hypothesis<DescentRun>> hypotheses() {
        return List.of(Hypotheses.pairedStart(), Hypotheses.unitInputs(), PathRadius.halfFirstStep());
    }

    @Override
    public List<Constant> constants() {
        return List.of(new Constant(
                "C_e", "(1 + tanh R)·√d_out·s·e^{R+2E}·‖X‖²·(Λ + μ(R, E))", "curvature of the outputs along a step"));
    }

    @Override
    protected Sides inDoubles(DescentRun given, Double factor) {
        StepEnds step = StepEnds.lastOf(given);
        StepConstants constants = StepConstants.of(step.before().start());
        Interval constant = constants.remainder(step.oddRadius(), step.evenRadius());
        return Enclosures.inequality(
                StepRemainder.of(step.before()).frobeniusNorm(),
                step.bound(constant).times(Interval.exactly(factor)));
    }

    @Override
    protected Sides inDigits(DescentRun given, Double factor, Digits digits) {
        int index = StepEnds.lastOf(given).index();
        ReferenceRun run = ReferenceRun.of(given, index + 1, digits);
        ReferenceStepConstants constants = ReferenceStepConstants.of(run, digits);
        Range constant = constants.remainder(run.oddRadiusOfStep(index), run.evenRadiusOfStep(index));
        return Range.inequality(
                StepRemainder.norm(run, index, given, digits),
                run.stepBound(index, constant).map(bound -> bound.multiply(digits.number(factor))),
                digits);
    }

    /** e is the difference of v⁺ and (I − hH)v. */
    @Override
    public Optional<Enclosure> trivial(DescentRun given) {
        StepEnds step = StepEnds.lastOf(given);
        IntervalTable after = step.after().residual();
        Interval linear = after.minus(StepRemainder.of(step.before())).frobeniusNorm();
        return Optional.of(Enclosures.of(after.frobeniusNorm().plus(linear)));
    }
}
