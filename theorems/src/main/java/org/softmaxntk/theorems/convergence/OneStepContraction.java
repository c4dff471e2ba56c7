package org.softmaxntk.theorems.convergence;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.arithmetic.DecimalEigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.SmallestEigenvalue;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.LogitBound;

/**
 * Near the start every step of descent takes the fraction ηmλ/2 off the squared loss.
 *
 * <p><b>Statement.</b> For every X, Y, W(0), A with E_B at W(0), B ≥ 1, N = n·d_out, λ = λ_min(H(W(0))), and W within R =
 * λ/(2N·e^{10B}) of W(0), neuron by neuron, one step with η ≤ 0.1λ/(m·N²·e^{16B}) gives ‖F⁺ − Y‖²_F ≤ (1 − ηmλ/2)‖F −
 * Y‖²_F. Checked as (ηmλ/2)‖v‖² ≤ max{0, ‖v‖² − ‖v⁺‖²}, at the last step of a run that began at W(0).
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂ ≤ 1. (2) λ > 0. (3) η·m·tr H(W(0)) ≤ 1, which the stated step size implies; beyond it
 * there is nothing to extrapolate. R and η are sizes: a run that misses them is measured all the same. ‖y_i‖₂ ≤ 1 is used
 * only for ‖F − Y‖ ≤ 2m√N; where that fails, η must be smaller by as much.
 *
 * <p><b>Guarantee.</b> Always, on E_B, for any start.
 *
 * <p><b>Kind.</b> Upper bound, not attained: the exact rate is 2ηmλ for N = 1, four times the stated one.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=64 sigma=0.01 start=paired move=random radius=0.0
 * step=1.0E-9 seed=0}: measured/stated = 0.2500.
 *
 * <p><b>Source.</b> [recalled] softmax-frontiers, the induction step on the loss; the other half of its proof.
 *
 * <p><b>Deviation.</b> Written as a decrease, because the relative decrease is of order 10⁻⁹ and less. N stands where the
 * paper writes nd.
 *
 * <p><b>Proof.</b> At W(0), Λ ≤ tr H ≤ N·e^{2B}, as H_{(ℓi)(ℓi)} ≤ max_r s_ir·Σ_r(a − p)²S_ir ≤ e^{2B}, and λ ≤ e^{2B}. So R ≤
 * e^{−8B}/2 < 2·10⁻⁴, and by L1 each entry of H moves by at most 4(e^{4R} − 1)e^{2B}: ‖H(W) − H(W(0))‖ ≤ 17R·N·e^{2B} <
 * 0.003λ. Let h = ηm, ‖v‖ ≤ 2m√N. Taylor's theorem in the step gives v⁺ = (I − hH(W))v + e with e_il = m∫₀¹(1 −
 * u)E_{S_u}[(a − p)(z − z̄)²]du, z_ir = −η⟨Δw_r, x_i⟩, so |e_il| ≤ mζ², where |z| ≤ ζ = 2ηe^{2(B+R)}√N‖v‖ by the proof of
 * gradient-bound. Hence ‖e‖ ≤ 4.1N^{3/2}mη²e^{4B}‖v‖² ≤ h·8.2N²mηe^{4B}‖v‖ ≤ 0.82e^{−12B}hλ‖v‖ < 10⁻⁵hλ‖v‖. As
 * hλ_max(H(W)) ≤ 0.2λe^{−14B}/N < 1, ‖v⁺‖ ≤ (1 − 0.997hλ + 10⁻⁵hλ)‖v‖ ≤ (1 − 0.99hλ)‖v‖, and its square is at most (1 −
 * hλ)‖v‖² as hλ ≤ 0.1: twice what is claimed. ∎
 *
 * <p>Scalar steps of the proof: {@link ContractionSteps#ROOT_ABOVE_PARABOLA}, {@link ContractionSteps#ROOT_ABOVE_CHORD},
 * {@link ContractionSteps#ROOT_BELOW_CHORD}.
 *
 * <p><b>Numerics.</b> Left: a product in the log domain. Right: {@link StepDecrease} at a {@link PathPoint}, which forms no
 * difference of losses; the digits do, as a second witness.
 *
 * <p><b>Cost.</b> O(T·n·m·(d_in + d_out) + N²(m + N)).
 */
public final class OneStepContraction extends ParametricBound<DescentRun, Double> {
    private static final double RATE = 0.5;
    private static final double FALSE_RATE = 2.01;
    private static final double STEP = 0.1;
    private static final int EXPONENT_OF_STEP = 16;
    private static final int EXPONENT_OF_RADIUS = 10;

    public OneStepContraction() {
        super(DescentRun.class, RATE);
        isFalseFor(FALSE_RATE, "four-times-the-rate");
    }

    @Override
    public List<Hypothesis<DescentRun>> hypotheses() {
        return List.of(Hypotheses.unitInputs(), Hypotheses.positiveEigenvalue(), RunHypotheses.stableStep());
    }

    @Override
    public List<Constant> constants() {
        return List.of(
                Constant.number(STEP, "of the step size"),
                Constant.exponentOf("eta", EXPONENT_OF_STEP, "of B in the step size"),
                Constant.exponentOf("R", EXPONENT_OF_RADIUS, "of B in the radius"));
    }

    /** By how much η and the distance from W(0) are too large. At W(0) itself the distance is no matter. */
    @Override
    public PremiseGap gap(DescentRun given) {
        double lnLambda = InitialKernel.smallestEigenvalue(given).lnLower();
        double B = LogitBound.of(given.network(), given.data());
        PathPoint last = last(given);
        double m = given.network().width();
        double lnSize = Math.log(last.shape().size());
        double lnExcess = last.lnLargestResidual() - Math.log(2 * m) - lnSize / 2; // ‖v‖/(2m√N)
        double lnStep =
                Math.log(STEP) + lnLambda - Math.log(m) - 2 * lnSize - EXPONENT_OF_STEP * B - Math.max(0, lnExcess);
        PremiseGap gap = PremiseGap.NONE.and("eta", decades(Math.log(given.stepSize()) - lnStep));
        double lnRadius = lnLambda - Math.log(2) - lnSize - EXPONENT_OF_RADIUS * B;
        return given.steps() == 1 ? gap : gap.and("R", decades(lnLargestMovement(given, last) - lnRadius));
    }

    /** ‖w_r(τ) − w_r(0)‖ ≤ τη·2m√N·(m√N + ‖Y‖) where the doubles lost the path: no bound, but what no run exceeds. */
    private static double lnLargestMovement(DescentRun given, PathPoint last) {
        return Math.min(
                last.movement().lnUpper(),
                Math.log(given.steps() - 1) + Math.log(given.stepSize()) + last.lnLargestGradient());
    }

    private static double decades(double ln) {
        return ln / Math.log(10);
    }

    /** Where the last step starts from. */
    private static PathPoint last(DescentRun given) {
        PathPoint point = PathPoint.start(given);
        for (int step = 1; step < given.steps(); step++) {
            point = point.next();
        }
        return point;
    }

    @Override
    protected Sides inDoubles(DescentRun given, Double rate) {
        PathPoint last = last(given);
        StepDecrease decrease = StepDecrease.of(last);
        return Sides.inequality(
                InitialKernel.smallestEigenvalue(given)
                        .times(given.stepSize())
                        .times(given.network().width())
                        .times(rate)
                        .times(last.residualNorm())
                        .times(last.residualNorm()),
                positivePart(decrease));
    }

    private static Enclosure positivePart(StepDecrease decrease) {
        double most = decrease.value() + decrease.error();
        return Double.isFinite(most)
                ? Enclosure.between(Math.max(0, Math.nextDown(decrease.atLeast())), Math.max(0, Math.nextUp(most)))
                : Enclosure.UNKNOWN;
    }

    @Override
    protected Sides inDigits(DescentRun given, Double rate, Digits digits) {
        ReferencePath path = ReferencePath.of(given, digits);
        int step = given.steps() - 1;
        Dfp before = path.residual(step).inner(path.residual(step));
        Dfp after = path.residual(step + 1).inner(path.residual(step + 1));
        Dfp beforeError = path.squaredResidualError(step);
        DecimalEigenvalueBounds lambda = SmallestEigenvalue.inDigits(given.network(), given.data(), digits);
        Dfp factor = digits.number(given.stepSize())
                .multiply(given.network().width())
                .multiply(digits.number(rate));
        Dfp least = factor.multiply(lambda.lower()).multiply(before.subtract(beforeError));
        Dfp most = factor.multiply(lambda.upper()).multiply(before.add(beforeError));
        Dfp decrease = before.subtract(after);
        Dfp zero = digits.number(0);
        return digits.inequality(
                least.add(most).divide(2),
                most.subtract(least).divide(2).add(most.multiply(digits.roundings(100))),
                digits.precision().isGreater(decrease, zero) ? decrease : zero,
                beforeError.add(path.squaredResidualError(step + 1)));
    }
}
