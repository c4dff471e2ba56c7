package org.softmaxntk.theorems.descent;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.Recent;
import org.softmaxntk.theorems.interval.Enclosures;
import org.softmaxntk.theorems.interval.Interval;

/**
 * From a paired start the outputs of descent stay within an explicit O(η) of those of gradient flow.
 *
 * <p><b>Statement.</b> For every X, Y, paired W(0), A, η and T with ηTG‖Y‖_F ≤ 1/5 and ‖o_r(τ)‖ ≤ ½ for all τ ≤ T: if Φ' =
 * −ΔW(Φ), Φ(0) = W(0), is the gradient flow, ‖F(W(T)) − F(Φ(ηT))‖_F ≤ ½η·mL(mL + γ)e^{γηT}·η Σ_{τ<T}‖v(τ)‖_F, v = F − Y. L = Λ +
 * μ(R, E), γ = β(R, E)(‖Y‖_F + m√N·tanh R), β = (1 + tanh R)√d_out·s·e^{R+2E}‖X‖², where R is the larger of 2.3·ηTG‖Y‖_F and
 * max_{τ,r} ‖o_r(τ)‖, E the larger of (2.3·ηTG‖Y‖_F)² and max_{τ,r} ‖ε_r(τ)‖; G, μ, s and Λ as in {@link OddPartPathBound} and
 * {@link DescentStepRemainder}.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) ‖x_i‖₂ ≤ 1. (3)
 * ηG‖Y‖_F ≤ 1/5, so that there is a step to speak of.
 *
 * <p><b>Guarantee.</b> Always, for every T up to which ηTG‖Y‖_F ≤ 1/5 and the odd parts stay within ½. At a fixed time ηT the
 * bound is O(η): η Σ‖v‖ is then at most the time times the largest ‖v‖.
 *
 * <p><b>Kind.</b> Upper bound. In the limit m → ∞, h = ηmΛ → 0 one step from one sample attains it: both sides are ½h²|y|.
 *
 * <p><b>Example.</b> {@code data=orthonormal/one-hot:1x1x1 width=1024 sigma=1.0E-4 start=paired move=random radius=0.0
 * step=0.005 seed=0}: measured/stated = 0.9973.
 *
 * <p><b>Source.</b> [ours]; that descent is the flow's Euler method, with error O(η) at a fixed time, is classical (Hairer,
 * Nørsett, Wanner, I.7 and I.10), the constants are ours.
 *
 * <p><b>Deviation.</b> R and E of descent are the run's own: a bound in hindsight. Those of the flow are in advance.
 *
 * <p><b>Proof.</b> (i) The flow's region. Descent with steps η/k tends to the flow as k → ∞. Its odd parts obey {@link
 * OddPartPathBound} and its even parts {@link EvenPartSecondOrder}; in the limit R' = G·k(R)‖v‖, and ‖v(t)‖ ≤ ‖Y‖ as the flow
 * never raises the loss. While R ≤ ½, k(R) ≤ k(½) ≤ e^{1/2}cosh 1/cosh ½ &lt; 2.26, so R ≤ 2.26·tG‖Y‖ ≤ 0.46 for t ≤ ηT: it never
 * comes to ½; and E ≤ ζR² ≤ R². (ii) The region {‖o_r‖ ≤ R, ‖ε_r‖ ≤ E} is convex; flow, descent, the polygon through its points
 * and all segments between them lie in it. There ‖J‖² = m‖H‖ ≤ mL by {@link KernelTracking}'s μ, |p| ≤ tanh R, so ‖v‖ ≤ ‖Y‖ +
 * m√N·tanh R, and Σ_il v_il ∇²F_il[δ, δ] = Σ_il v_il m Σ_r S_ir(a_lr − p_li)(u_ir − ū_i)² with u_ir = ⟨δ_r, x_i⟩, ū_i = Σ_r
 * S_ir u_ir, is at most β‖v‖‖δ‖², as m·S_ir ≤ s·e^{R+2E}, |a − p| ≤ 1 + tanh R and Σ_ir u_ir² ≤ ‖X‖²‖δ‖². So ∇²L = JᵀJ + Σ
 * v∇²F has ‖∇²L‖ ≤ mL + γ and −∇²L ≤ γ. (iii) At the time τη + ϑ the polygon's defect is ‖∇L(W) − ∇L(W(τ))‖ ≤ ϑ(mL +
 * γ)‖∇L(W(τ))‖, and ‖∇L‖ = ‖Jᵀv‖ ≤ √(mL)‖v‖; over a step it adds up to ½η²(mL + γ)√(mL)‖v(τ)‖. The distance of polygon and
 * flow grows by no more than the rate γ and the defect (Gronwall, with the one-sided constant γ), so at ηT it is at most
 * e^{γηT} times the sum of the defects; F is √(mL)-Lipschitz. ∎
 *
 * <p><b>Numerics.</b> Descent is enclosed as in {@link KernelTracking}. The flow in doubles is {@link PairedFlow}, in the same
 * coordinates, so that the difference of their outputs keeps its digits: what its steps' local errors, as the integrator
 * estimates them, and its velocities' enclosed ones add up to is worth at most √(mL)e^{γηT} times as much in the outputs. In
 * digits it is {@link ReferenceFlow}, another method, with the same amplification of its errors. Both estimates of local
 * errors are estimates: this is the one claim whose enclosures lean on them. T is found by doubles.
 *
 * <p><b>Cost.</b> O((T + k)·n·m·(d_in + d_out) + N³ + N²m), k ≥ some 20 evaluations, more with mΛηT.
 */
public final class DescentFollowsFlow extends ParametricBound<DescentRun, DescentFollowsFlow.Share> {
    public DescentFollowsFlow() {
        super(DescentRun.class, new Share(1, 0));
        isFalseFor(new Share(0.9, 0), "nine-tenths");
        isFalseFor(new Share(1, 1), "second-order");
    }

    private static final Recent<DescentRun, Interval> GAPS = new Recent<>(DescentFollowsFlow::measured);

    @Override
    public List<Hypothesis<DescentRun>> hypotheses() {
        return List.of(Hypotheses.pairedStart(), Hypotheses.unitInputs(), FlowRegion.shortFirstStep());
    }

    @Override
    public List<Constant> constants() {
        return List.of(
                new Constant(
                        "γ",
                        "(1 + tanh R)√d_out·s·e^{R+2E}‖X‖²(‖Y‖ + m√N·tanh R)",
                        "the rate at which neighbouring flows may come apart"),
                new Constant(
                        "mL", "m(Λ + μ(R, E))", "squared Lipschitz constant of the outputs where descent and flow go"));
    }

    @Override
    protected Sides inDoubles(DescentRun given, Share share) {
        return Enclosures.inequality(
                GAPS.of(given), FlowRegion.of(given).bound().times(Interval.exactly(share.of(given))));
    }

    /** factor·hᵏ, h = ηm: one number for both paths. */
    record Share(double factor, int order) {
        double of(DescentRun given) {
            return order == 0
                    ? factor
                    : factor * Math.pow(given.stepSize() * given.network().width(), order);
        }
    }

    private static Interval measured(DescentRun given) {
        FlowRegion region = FlowRegion.of(given);
        PairedFlow flow = PairedFlow.of(region.start(), given.stepSize() * region.steps());
        IntervalTable gap = region.end().signMeans().minus(flow.end().signMeans());
        double error = flowError(region, flow);
        return gap.frobeniusNorm().times(region.start().width()).plus(new Interval(-error, error));
    }

    /** Bound on ‖F_flow − computed‖: local errors amplified, and the rounding of the time ηT. */
    private static double flowError(FlowRegion region, PairedFlow flow) {
        double late = region.squaredSlope().upper() * region.time().upper() * 2 * FastBudget.U;
        double error = flow.error() * region.amplification().upper()
                + late * region.start().targetNorm().upper();
        return Double.isFinite(error) ? 1.01 * error : Double.MAX_VALUE;
    }

    @Override
    protected Sides inDigits(DescentRun given, Share share, Digits digits) {
        int steps = FlowRegion.of(given).steps();
        ReferenceRun run = ReferenceRun.of(given, steps, digits);
        ReferenceFlowRegion region = ReferenceFlowRegion.of(given, run, steps, digits);
        ReferenceFlow flow = ReferenceFlow.of(given, run, region.time(), digits);
        FieldTable<Dfp> gap = run.at(steps).outputs().minus(flow.outputs());
        Dfp error = region.amplification()
                .upper()
                .multiply(flow.error())
                .add(run.residualError(steps))
                .add(run.residualError(0));
        Range bound = region.bound(given.stepSize());
        return Range.inequality(
                Range.around(gap.frobeniusNorm(), error, digits),
                bound.map(digits.number(share.of(given))::multiply).widened(10, digits),
                digits);
    }

    /** Flow and descent both end within the region, so ‖F_descent − F_flow‖ ≤ ‖v_descent‖ + ‖v_flow‖ ≤ ‖v(T)‖ + ‖Y‖. */
    @Override
    public Optional<Enclosure> trivial(DescentRun given) {
        FlowRegion region = FlowRegion.of(given);
        return Optional.of(Enclosures.of(
                region.end().residual().frobeniusNorm().plus(region.start().targetNorm())));
    }
}
