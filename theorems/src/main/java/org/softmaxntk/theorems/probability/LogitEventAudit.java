package org.softmaxntk.theorems.probability;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.StartLaw;
import org.softmaxntk.theorems.given.network.NetworkFit;

/**
 * Beyond its failing width the paper's B keeps all logits of a random start within B with probability below 1 − δ.
 *
 * <p><b>Statement.</b> For every X, σ, δ ∈ (0, 1), B = max{10σ√ln(N/δ), 1}, and m beyond the failing width: P(E_B) ≤
 * (1 − 2Q(B/(σ·max‖x_i‖)))^k < 1 − δ, Q(x) = P(N(0,1) > x), k = m/2 independent draws at a paired start, k = m with
 * independent neurons. Measured is the middle, an upper bound of the probability itself; nothing is drawn.
 *
 * <p><b>Hypotheses.</b> (1) m > k₀·ln(1 − δ)/ln(1 − 2Q(B/(σ·max‖x_i‖))), k₀ = m/k neurons a draw: the failing width, by
 * {@link LogitEventProbability#failingWidths}.
 *
 * <p><b>Guarantee.</b> Always: the probability is computed.
 *
 * <p><b>Kind.</b> Upper bound on a probability, not attained (m is not the failing width itself, but may be as near as
 * one neuron pair).
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=3932 sigma=1.0 start=paired move=random radius=0.0
 * step=0.01 delta=0.9 seed=0}: measured/stated = 0.9997.
 *
 * <p><b>Source.</b> [ours] the audit of logit-event.
 *
 * <p><b>Proof.</b> {@link LogitEventProbability}: the event for all i lies in the event for the longest input, whose logit is
 * N(0, σ²‖x‖²); draws are independent. The middle is then below 1 − δ exactly for m beyond the failing width. ∎ With
 * N ≥ 2 that width is above 10¹⁶ (B/σ ≥ 10√ln 2 = 8.3), so laws that fit a machine have n = d_out = 1 and a large δ. For
 * orthonormal inputs, C = 10, σ = 1 and a paired start the widths are: n = d = 2, δ = 0.1: 3.2·10⁸⁰; n = d = 1, δ = 0.5:
 * 1.7·10¹⁶; δ = 0.9: 3,932; δ = 0.99: 26.
 *
 * <p><b>Numerics.</b> As logarithms. In doubles ln P₁ = −e^{ln rate}, the rate by {@link LogitEventProbability} with
 * its proved error, taken at B(1 ± 20u), which is what B may be off. In digits by {@link DecimalNormal}, whose series
 * has positive terms only; ln P₁ is right to 10^−digits absolutely, times k.
 *
 * <p><b>Cost.</b> O(n·d_in).
 */
public final class LogitEventAudit extends ParametricBound<StartLaw, Double> {
    private static final double BOUND_ERROR = 20 * FastBudget.U;

    public LogitEventAudit() {
        super(StartLaw.class, 1.0);
        isFalseFor(0.5, "half-the-draws");
    }

    @Override
    public List<Hypothesis<StartLaw>> hypotheses() {
        return List.of(new Hypothesis<>(
                Hypotheses.BEYOND_FAILING_WIDTH,
                "m > k₀·ln(1−δ)/ln(1 − 2Q(B/(σ·max‖x_i‖))), k₀ neurons a draw",
                given -> given.width() > failingWidth(given),
                given -> "m = " + given.width() + ", failing width " + failingWidth(given),
                space -> space.with(NetworkFit.BEYOND_FAILING_WIDTH)));
    }

    @Override
    public List<Constant> constants() {
        return List.of(Constant.named("C", LogitBounds.LITERAL_CONSTANT, "the constant of B"));
    }

    private static double failingWidth(StartLaw given) {
        double bound = LogitBounds.literal(LogitBounds.LITERAL_CONSTANT, given) * (1 + BOUND_ERROR);
        return LogitEventProbability.of(given.data().inputs(), given.sigma())
                .failingWidths(bound, given.failureProbability(), given.draws())
                .failing();
    }

    /** k. */
    private static double draws(StartLaw given) {
        return (double) given.width() / given.draws().neuronsPerDraw();
    }

    @Override
    protected Sides inDoubles(StartLaw given, Double share) {
        double draws = share * draws(given);
        double bound = LogitBounds.literal(LogitBounds.LITERAL_CONSTANT, given);
        LogitEventProbability event =
                LogitEventProbability.of(longest(given.data().inputs()), given.sigma());
        double least = event.oneDraw(bound * (1 + BOUND_ERROR)).lnRateLower();
        double most = event.oneDraw(bound * (1 - BOUND_ERROR)).lnRateUpper();
        double lnStated = Math.log1p(-given.failureProbability());
        return Sides.inequality(
                new Enclosure(
                        -draws * Math.exp(most) * (1 + 8 * FastBudget.U),
                        -draws * Math.exp(least) * (1 - 8 * FastBudget.U)),
                Enclosure.exponential(lnStated, 2 * FastBudget.U * -lnStated));
    }

    /** The longest input as the only one. */
    private static Matrix longest(Matrix inputs) {
        int longest = 0;
        for (int i = 1; i < inputs.rows(); i++) {
            longest = inputs.rowNorm(i) > inputs.rowNorm(longest) ? i : longest;
        }
        return inputs.rows(longest, longest + 1);
    }

    @Override
    protected Sides inDigits(StartLaw given, Double share, Digits digits) {
        double draws = share * draws(given);
        Dfp sigma = digits.number(given.sigma());
        Dfp one = digits.number(1);
        Dfp ln = digits.number((double) given.data().samples() * given.data().outputDimension())
                .divide(digits.number(given.failureProbability()))
                .log();
        Dfp grown = sigma.multiply(ln.sqrt()).multiply(digits.number(LogitBounds.LITERAL_CONSTANT));
        Dfp bound = grown.greaterThan(one) ? grown : one; // max{Cσ√ln(N/δ), 1}
        Dfp spread = sigma.multiply(digits.lift(given.data().inputs()).maxRowNorm());
        Dfp within = DecimalNormal.within(bound.divide(spread), digits);
        return digits.inequalityOfLogarithms(
                within.log().multiply(digits.number(draws)),
                digits.roundings(1000 * draws),
                one.subtract(digits.number(given.failureProbability())).log(),
                digits.roundings(1000));
    }

    /** A probability is at most 1. */
    @Override
    public Optional<Enclosure> trivial(StartLaw given) {
        return Optional.of(Enclosure.exactly(1));
    }
}
