package org.softmaxntk.theorems.descent;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
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
 * Along descent from a paired start the pairs move as pairs by at most ζR_τ², a second-order distance.
 *
 * <p><b>Statement.</b> For every X, Y, paired W(0), A, η and τ with R_τ ≤ ½: max_r ‖ε_r(τ)‖ ≤ ζR_τ², where the neurons of
 * pair r stand at w_r ± o_r + ε_r, R_0 = 0, R_{τ+1} = R_τ + ηG·k(R_τ)·‖F(τ) − Y‖_F, k(R) = e^{2ζR²}cosh 2R/cosh R, G =
 * √d_out·max_r ‖diag(s_{·r})X‖, ζ = G_ε/G ≤ 1, G_ε = √d_out·max_r ‖diag(s_{·r}‖x_·‖)X‖, s_ir = m·S_ir(W(0)). Therefore
 * also: if R ≤ ½ and k(R)·G·h·Σ_{τ<T} ‖F(τ) − Y‖_F ≤ mR with h = ηm, then ‖ε_r(τ)‖ ≤ ζR² for all τ ≤ T. On the segments
 * between the steps the same holds with R_τ interpolated.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) ‖x_i‖₂ ≤ 1. (3) R_1 =
 * ηG‖Y‖_F ≤ ½, so that there is a step to speak of.
 *
 * <p><b>Guarantee.</b> Always, for every τ with R_τ ≤ ½.
 *
 * <p><b>Kind.</b> Upper bound, not attained: 0.70 of it is the most that was seen. R bounds the length of the path, not the
 * displacement.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x2x2 width=20 sigma=0.0014035385172906857 start=paired
 * move=random radius=0.0 step=0.0010333935594262985 steps=40 seed=573800}: measured/stated = 0.4379.
 *
 * <p><b>Source.</b> [ours] theorem L3.
 *
 * <p><b>Proof.</b> Let φ = ⟨o_r, x_i⟩, ψ = ⟨ε_r, x_i⟩, ω = e^ψ/Z, Z = μZ̄ as in {@link OddPartPathBound}, which bounds the
 * odd parts by R_τ as long as ‖ε_r‖ ≤ E_τ with E_τ ≤ ζR_τ². A step adds −η Σ_il v_il s_ir ω(a sinhφ − p coshφ)x_i to ε_r.
 * With |p| = tanh α, Jensen's inequality (√(c² − 1) is concave) gives |p| ≤ √(Z̄² − 1)/Z̄, that is Z̄ ≥ cosh α; and α ≤ u =
 * R‖x_i‖. So ω|a sinhφ − p coshφ| ≤ e^{2E}(sinh|φ| + tanh α cosh φ)/cosh α = e^{2E}sinh(α + |φ|)/cosh²α, which grows with
 * |φ| and, for α, |φ| ≤ ½, with α; so it is at most e^{2E}sinh 2u/cosh²u = 2e^{2E}tanh u ≤ 2e^{2E}R‖x_i‖. The factor ‖x_i‖
 * goes into G_ε: E_{τ+1} − E_τ = 2ηG_εR_τe^{2E_τ}‖v(τ)‖, while R_{τ+1} − R_τ ≥ ηG e^{2E_τ}‖v(τ)‖, for cosh 2R ≥ cosh R.
 * Hence E_{τ+1} − E_τ ≤ 2ζR_τ(R_{τ+1} − R_τ) ≤ ζ(R_{τ+1}² − R_τ²), and E_τ ≤ ζR_τ² by induction from E_0 = 0. At the
 * fraction t of a step E_τ + tΔE ≤ ζ(R_τ² + 2tR_τΔR) ≤ ζ(R_τ + tΔR)². ∎
 *
 * <p>Scalar steps of the proof: {@link EvenPartSteps#ODD_COEFFICIENT_IDENTITY},
 * {@link EvenPartSteps#ODD_COEFFICIENT_INCREASES}, {@link EvenPartSteps#EVEN_COEFFICIENT_INCREASES},
 * {@link EvenPartSteps#EVEN_COEFFICIENT_IDENTITY}, {@link EvenPartSteps#TANH_BELOW_ARGUMENT},
 * {@link EvenPartSteps#INCREMENT_BELOW_SQUARE_INCREMENT}.
 *
 * <p><b>Numerics.</b> Doubles follow the run in the coordinates o, ε by interval arithmetic ({@link PairedPoint}), which
 * encloses both sides, and take the last τ ≤ T for which they can tell R_τ ≤ ½. Digits follow the weights, with the errors
 * that {@link ReferenceRun} derives.
 *
 * <p><b>Cost.</b> O(T·n·m·(d_in + d_out)).
 */
public final class EvenPartSecondOrder extends ParametricBound<DescentRun, Double> {
    public EvenPartSecondOrder() {
        super(DescentRun.class, 1.0);
        isFalseFor(0.4, "two-fifths");
    }

    @Override
    public List<Hypothesis<DescentRun>> hypotheses() {
        return List.of(Hypotheses.pairedStart(), Hypotheses.unitInputs(), PathRadius.halfFirstStep());
    }

    @Override
    public List<Constant> constants() {
        return List.of(new Constant("ζ", "G_ε/G ≤ 1", "how much the largest gradients weigh short inputs"));
    }

    @Override
    protected Sides inDoubles(DescentRun given, Double factor) {
        PathEnd end = PathEnd.of(given);
        return Enclosures.inequality(
                end.point().even().maxRowNorm(), end.evenBound().times(Interval.exactly(factor)));
    }

    @Override
    protected Sides inDigits(DescentRun given, Double factor, Digits digits) {
        int steps = PathEnd.of(given).steps();
        ReferenceRun run = ReferenceRun.of(given, steps, digits);
        ReferencePathRadius path = new ReferencePathRadius(run, digits);
        Range stated = path.after(steps, given.stepSize())
                .map((Dfp radius) -> radius.multiply(radius).multiply(digits.number(factor)))
                .times(path.zeta())
                .widened(10, digits);
        return Range.inequality(run.evenRadius(steps), stated, digits);
    }

    /** The distance that the farther neuron of a pair has moved. */
    @Override
    public Optional<Enclosure> trivial(DescentRun given) {
        return Optional.of(Enclosures.of(PathEnd.of(given).displacement()));
    }
}
