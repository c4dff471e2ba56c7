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
 * Along descent from a paired start the two neurons of a pair come apart by at most R_τ each.
 *
 * <p><b>Statement.</b> For every X, Y, paired W(0), A, η and τ with R_τ ≤ ½: max_r ‖o_r(τ)‖ ≤ R_τ, where the neurons of
 * pair r stand at w_r ± o_r + ε_r, R_0 = 0, R_{τ+1} = R_τ + ηG·k(R_τ)·‖F(τ) − Y‖_F, k(R) = e^{2ζR²}cosh 2R/cosh R, G =
 * √d_out·max_r ‖diag(s_{·r})X‖, ζ = G_ε/G, G_ε = √d_out·max_r ‖diag(s_{·r}‖x_·‖)X‖, s_ir = m·S_ir(W(0)). Therefore also: if
 * R ≤ ½ and k(R)·G·h·Σ_{τ<T} ‖F(τ) − Y‖_F ≤ mR with h = ηm, then ‖o_r(τ)‖ ≤ R for all τ ≤ T.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) ‖x_i‖₂ ≤ 1. (3) R_1 =
 * ηG‖Y‖_F ≤ ½, so that there is a step to speak of.
 *
 * <p><b>Guarantee.</b> Always, for every τ with R_τ ≤ ½.
 *
 * <p><b>Kind.</b> Upper bound, attained by the first step with one sample and one output.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.01 start=paired move=random radius=0.0
 * step=0.01 steps=2 seed=0}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [ours] theorem L3.
 *
 * <p><b>Proof.</b> Let φ = ⟨o_r, x_i⟩, ψ = ⟨ε_r, x_i⟩, ω = e^ψ/Z, Z = Σ_r π_ir e^ψ cosh φ with the pair's mass π. A step
 * adds −η Σ_il v_il s_ir ω(a coshφ − p sinhφ)x_i to o_r. With Z = μZ̄, μ = Σ_r π e^ψ, and ‖ε_r‖ ≤ E: e^ψ/μ ≤ e^{2E}, Z̄ ≥
 * 1, so ω ≤ e^{2E}; and |p_li| ≤ tanh u for u = R‖x_i‖ when all ‖o_r‖ ≤ R, so |a coshφ − p sinhφ| ≤ cosh u + tanh u sinh u =
 * cosh 2u/cosh u, which grows with u. (cosh(α + u)/cosh²α is not monotone in α: 1/Z̄ has to be dropped here.) By
 * Cauchy–Schwarz over i and then over the outputs the step is at most ηG e^{2E}(cosh 2R/cosh R)‖v‖. By induction along with
 * {@link EvenPartSecondOrder}, E ≤ ζR_τ² at τ (both are proved in one induction; of the two the catalogue lets only the even
 * part depend on the odd one), and the step is at most R_{τ+1} − R_τ. If k(R)GhΣ‖v‖ ≤ mR, then R_τ ≤ R by
 * induction, as k grows with R. ∎
 *
 * <p><b>Numerics.</b> Doubles follow the run in the coordinates o, ε by interval arithmetic ({@link PairedPoint}), which
 * encloses both sides, and take the last τ ≤ T for which they can tell R_τ ≤ ½. Digits follow the weights, with the errors
 * that {@link ReferenceRun} derives.
 *
 * <p><b>Cost.</b> O(T·n·m·(d_in + d_out)).
 */
public final class OddPartPathBound extends ParametricBound<DescentRun, Double> {
    public OddPartPathBound() {
        super(DescentRun.class, 1.0);
        isFalseFor(0.99, "ninety-nine-hundredths");
    }

    @Override
    public List<Hypothesis<DescentRun>> hypotheses() {
        return List.of(Hypotheses.pairedStart(), Hypotheses.unitInputs(), PathRadius.halfFirstStep());
    }

    @Override
    public List<Constant> constants() {
        return List.of(new Constant("k(R)", "e^{2ζR²}cosh 2R/cosh R", "growth of a step's odd part"));
    }

    @Override
    protected Sides inDoubles(DescentRun given, Double factor) {
        PathEnd end = PathEnd.of(given);
        return Enclosures.inequality(
                end.point().odd().maxRowNorm(), end.radius().times(Interval.exactly(factor)));
    }

    @Override
    protected Sides inDigits(DescentRun given, Double factor, Digits digits) {
        int steps = PathEnd.of(given).steps();
        ReferenceRun run = ReferenceRun.of(given, steps, digits);
        Range radius = new ReferencePathRadius(run, digits).after(steps, given.stepSize());
        return Range.inequality(run.oddRadius(steps), radius.map(size -> size.multiply(digits.number(factor))), digits);
    }

    /** Σ_τ 2h Σ_il |v_il|: the length of a path on which |a − p| ≤ 2 and S ≤ 1 is all that is known. */
    @Override
    public Optional<Enclosure> trivial(DescentRun given) {
        Interval length = Interval.ZERO;
        List<PairedPoint> points = PathEnd.pointsOf(given);
        for (PairedPoint point : points.subList(0, points.size() - 1)) {
            length = length.plus(point.residual().sumOfMagnitudes());
        }
        return Optional.of(
                Enclosures.of(length.times(points.get(0).start().scaledStep()).times(Interval.exactly(2))));
    }
}
