package org.softmaxntk.theorems.probability;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.DrawnStart;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.perturbation.KernelMajorant;

/**
 * With probability at least 1 − δ over a paired start, no move by at most R changes the kernel by more than R·N·e^{10B}.
 *
 * <p><b>Statement.</b> For every X (n×d_in), σ, m, N = n·d_out, δ ∈ (0, 1), B = max{10σ√ln(N/δ), 1} with 10B ≥
 * σ²·max‖x_i‖² + ln(29n/δ), over the paired W̃: P(‖H(W) − H(W̃)‖_F ≤ R·N·e^{10B} for all W with ‖w_r − w̃_r‖₂ ≤ R) ≥
 * 1 − δ. One draw measures (e^{4R} − 1)·K_F(W̃), which is at least the supremum over all such W at once
 * (kernel-perturbation-optimal). The source states it for every σ and δ; so it is false in the limit of width.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) 0 < R < 0.01.
 * (3) ‖x_i‖₂ ≤ 1. That 10B be large enough is a size: a law that misses it is measured all the same.
 *
 * <p><b>Guarantee.</b> With probability ≥ 1 − δ over the start, where 10B ≥ σ²·max‖x_i‖² + ln(29n/δ). Up to m =
 * 2e^{10B}R/(e^{4R} − 1) on every draw, whatever σ and δ, as K_F ≤ N·m/2 for any paired weights: at B = 1 that is 10,903 for
 * R = 0.005, and falls to 10,794 at R = 0.01.
 *
 * <p><b>Kind.</b> Upper bound, not attained.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=400 sigma=0.44 start=paired move=random
 * radius=0.005 step=0.01 delta=0.95 seed=0}: measured/stated of the worst draw = 0.0002283.
 *
 * <p><b>Source.</b> [paper] softmax-frontiers, Lemma 5.1: the inequality with its constant. That R ∈ (0, 0.01), that W̃ is the
 * start and "with high probability" are recalled.
 *
 * <p><b>Deviation.</b> The paper derives it from E_B, which this B does not give once m is large (logit-event), and asks
 * nothing of σ and δ. The conclusion does not need E_B but the premise above. Beyond it nothing is proved, and the source's
 * statement is false as m → ∞ wherever N = 1, ‖x‖ = 1 and 4(1 − 2q)e^{σ²} > e^{10B}, q = Φ(−σ/2), as for σ = 3, δ = 0.999 (B
 * = 1) or σ = 10, δ = 0.999 (e^{10B} = 5·10¹³ against e^{101}): κ tends to E e^{2t}/(E e^t)² = e^{σ²}, t ~ N(0, σ²);
 * neurons with heavy s² sit near the logit t = 2σ², the mass near σ²; so move the pairs with t > 3σ²/2 by +Rx and the others
 * by −Rx. They stay pairs, hence p = 0, and H(W)/H(W̃) tends to ρ = ((1 − q)e^{4R} + q)/((1 − q) + q·e^{2R})², which is
 * e^{4R} but for q. ln ρ has the slope 4(1 − 2q) at 0 and a growing one for R < 0.01, so ‖H(W) − H(W̃)‖_F ≥ 4(1 −
 * 2q)R·e^{σ²} in the limit, for W itself and not only for what is measured here, and the probability tends to 0. No
 * sampling shows it: κ is near its limit only for m far above e^{4σ²}, at least 10¹⁵ here. C = 10, N for nd.
 *
 * <p><b>Proof.</b> Let c = max‖x_i‖ ≤ 1. K_F ≤ N·max_i κ_ii with κ_ii = y̅²/ȳ², averages over P = m/2 pairs of y =
 * e^{⟨w,x_i⟩}/E e^{⟨w,x_i⟩}, and (e^{4R} − 1)/R < 4.09 for R < 0.01; so it suffices that κ_ii ≤ T = e^{10B}/4.09 for every i.
 * As κ_ii ≤ P, let P > T. P(ȳ ≤ ½) ≤ e^{−P/(8e^{σ²c²})} (the lower tail in {@link LimitKernel}) and P(y̅² > T/4) ≤
 * 4e^{σ²c²}/T by Markov. With z = e^{10B−σ²c²}, which the premise makes at least 29n/δ, both together are at most
 * n(e^{−z/32.8} + 16.4/z) ≤ n·(12.1 + 16.4)/z ≤ δ, as e^{−s} ≤ 1/(e·s). ∎
 *
 * <p><b>Numerics.</b> K_F by {@link KernelMajorant}; expm1 is within 1 ulp and its argument 4R exact; the right side is a
 * logarithm whose exponent 10B has relative error below 21u.
 *
 * <p><b>Cost.</b> O(n²m) a draw.
 */
public final class NtkPerturbationProbable extends ParametricBound<DrawnStart, Double> {
    private static final int EXPONENT = 10;
    private static final double FAILURES = 29;
    private static final double BOUND_ERROR = 21 * FastBudget.U;

    public NtkPerturbationProbable() {
        super(DrawnStart.class, (double) EXPONENT);
        isFalseFor(1.5, "exponent-three-halves");
    }

    @Override
    public List<Hypothesis<DrawnStart>> hypotheses() {
        return List.of(Hypotheses.pairedStart(), smallRadius(), Hypotheses.unitInputs());
    }

    @Override
    public OptionalInt exponent() {
        return OptionalInt.of(EXPONENT);
    }

    @Override
    public List<Constant> constants() {
        return List.of(
                Constant.number(EXPONENT, "coefficient of B"),
                Constant.named("C", LogitBounds.LITERAL_CONSTANT, "the constant of B; above 10 in the source"),
                Constant.number(FAILURES, "of the premise e^{10B} ≥ e^{σ²max‖x‖²}·29n/δ"));
    }

    /** Of every move that the statement allows for. */
    private static Hypothesis<DrawnStart> smallRadius() {
        return new Hypothesis<>(
                Hypotheses.SMALL_RADIUS,
                "0 < R < " + Hypotheses.LARGEST_RADIUS,
                given -> given.law().radius() > 0 && given.law().radius() < Hypotheses.LARGEST_RADIUS,
                given -> "R = " + given.law().radius(),
                space -> space.with(RADIUS, NetworkRecipes.radii(0.9999 * Hypotheses.LARGEST_RADIUS)));
    }

    @Override
    protected Sides inDoubles(DrawnStart given, Double exponent) {
        double R = given.law().radius();
        double power = exponent * bound(given);
        return Sides.inequality(
                growth(given).times(KernelMajorant.inDoubles(given.network(), given.data())), // (e^{4R} − 1)·K_F
                Enclosure.exactly(R).times(size(given)).times(Enclosure.exponential(power, BOUND_ERROR * power)));
    }

    /** Of e^{10B}, by the factor it lacks to e^{σ²max‖x_i‖²}·29n/δ. */
    @Override
    public PremiseGap gap(DrawnStart given) {
        double spread = given.law().sigma() * given.data().inputs().maxRowNorm();
        double union = FAILURES * given.data().samples() / given.law().failureProbability();
        double lnShortfall = spread * spread + Math.log(union) - EXPONENT * bound(given);
        return PremiseGap.NONE.and("e^{10B}", lnShortfall / Math.log(10));
    }

    /** e^{4R} − 1. */
    private static Enclosure growth(DrawnStart given) {
        double growth = Math.expm1(4 * given.law().radius());
        return Enclosure.exactly(growth).times(Enclosure.exponential(0, 4 * FastBudget.U));
    }

    private static double bound(DrawnStart given) {
        return LogitBounds.literal(LogitBounds.LITERAL_CONSTANT, given.law());
    }

    /** N = n·d_out. */
    private static double size(DrawnStart given) {
        return (double) given.data().samples() * given.data().outputDimension();
    }

    @Override
    protected Sides inDigits(DrawnStart given, Double exponent, Digits digits) {
        Dfp R = digits.number(given.law().radius());
        Dfp growth = digits.expm1(R.multiply(4));
        Dfp majorant = KernelMajorant.inDigits(DigitsNetwork.of(digits, given.network(), given.data()), digits);
        ReferenceBudget budget = new ReferenceBudget(digits, FastBudget.of(given.network(), given.data()));
        Dfp power = digits.number(exponent * bound(given));
        Dfp stated = digits.exp(power).multiply(R).multiply(digits.number(size(given)));
        return digits.inequality(
                growth.multiply(majorant),
                growth.multiply(budget.kernel()).add(majorant.multiply(digits.roundings(100))),
                stated,
                stated.multiply(power).multiply(digits.number(2 * BOUND_ERROR)));
    }

    /** (e^{4R} − 1)·N·m/2, as κ_ii ≤ m/2 for any paired weights. */
    @Override
    public Optional<Enclosure> trivial(DrawnStart given) {
        double most = size(given) * given.network().width() / 2;
        return Optional.of(growth(given).times(most));
    }
}
