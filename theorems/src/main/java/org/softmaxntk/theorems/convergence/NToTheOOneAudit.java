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
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.StartLaw;
import org.softmaxntk.theorems.probability.LogitBounds;

/**
 * The factor e^{18B} that Table 1 counts as n^{o(1)} is at least the power n^{180σ/√ln n}: above n itself until n =
 * e^{(180σ)²}.
 *
 * <p><b>Statement.</b> For every n ≥ 1, d_out, σ ≥ 0 and δ ∈ (0, 1), B = max{Cσ√ln(N/δ), 1}, N = n·d_out, C = 10:
 * n^{18Cσ/√ln n} ≤ e^{18B} (1 ≤ e^{18B} for n = 1).
 *
 * <p><b>Hypotheses.</b> None.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Lower bound on the factor, approached by d_out = 1 as δ → 1.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:64x64x1 width=8 sigma=1.0 start=paired move=random radius=0.0
 * step=0.01 delta=0.999 seed=0}: measured/stated = 0.9568.
 *
 * <p><b>Source.</b> [ours] on softmax-frontiers, Table 1: its n² for ReLU and n^{2+o(1)} for softmax and exp are the paper's;
 * λ⁻², the logarithms and the probability 0.99 are recalled. There m = Ω(λ⁻²n^{2+o(1)}log²n) stands for Theorem 4.2's
 * λ⁻²N²e^{18B}log²(N/δ).
 *
 * <p><b>Deviation.</b> e^{18B} is n^{o(1)} indeed, as 18Cσ/√ln n → 0. But at σ = 1 the power is n^{48.4} at n = 10⁶, it is n¹
 * at n = e^{32400} ≈ 10^{14071}, and only beyond that is the factor below n. So n² and n^{2+o(1)} are not nearly equal at any
 * size that is.
 *
 * <p><b>Proof.</b> B ≥ Cσ√ln(N/δ) ≥ Cσ√ln n, as N ≥ n and δ < 1, and e^{18Cσ√ln n} = n^{18Cσ/√ln n}. The exponent is at least
 * 1 as long as √ln n ≤ 18Cσ. ∎
 *
 * <p><b>Numerics.</b> Both sides are exponentials of products of a few factors, each right to an ulp.
 *
 * <p><b>Cost.</b> O(1).
 */
public final class NToTheOOneAudit extends ParametricBound<StartLaw, Integer> {
    private static final int EXPONENT = 18;

    public NToTheOOneAudit() {
        super(StartLaw.class, EXPONENT);
        isFalseFor(17, "exponent-seventeen");
    }

    @Override
    public List<Hypothesis<StartLaw>> hypotheses() {
        return Hypotheses.none();
    }

    @Override
    public OptionalDouble exponent() {
        return OptionalDouble.of(EXPONENT);
    }

    @Override
    public List<Constant> constants() {
        return List.of(
                Constant.number(EXPONENT, "exponent of B in the width of Theorem 4.2"),
                Constant.named("C", LogitBounds.LITERAL_CONSTANT, "the constant of B; above 10 in the source"));
    }

    /** e^{exponent·B} in place of e^{18B}; the power of n stays. */
    @Override
    protected Sides inDoubles(StartLaw given, Integer exponent) {
        double power = EXPONENT * LogitBounds.LITERAL_CONSTANT * given.sigma() * Math.sqrt(lnSamples(given));
        double bound = exponent
                * LogitBounds.literal(
                        LogitBounds.LITERAL_CONSTANT,
                        given.sigma(),
                        given.data().samples(),
                        given.data().outputDimension(),
                        given.failureProbability());
        return Sides.inequality(
                Enclosure.exponential(power, 8 * FastBudget.U * power),
                Enclosure.exponential(bound, 24 * FastBudget.U * bound));
    }

    @Override
    protected Sides inDigits(StartLaw given, Integer exponent, Digits digits) {
        Dfp scale = digits.number(LogitBounds.LITERAL_CONSTANT).multiply(digits.number(given.sigma())); // Cσ
        Dfp lnSamples = digits.number(given.data().samples()).log();
        Dfp lnSize = digits.number(
                        (double) given.data().samples() * given.data().outputDimension())
                .divide(digits.number(given.failureProbability()))
                .log();
        Dfp grown = scale.multiply(lnSize.sqrt());
        Dfp one = digits.number(1);
        Dfp power = scale.multiply(lnSamples.sqrt()).multiply(EXPONENT);
        Dfp bound = (grown.greaterThan(one) ? grown : one).multiply(exponent);
        return digits.inequalityOfLogarithms(
                power, power.multiply(digits.roundings(100)), bound, bound.multiply(digits.roundings(100)));
    }

    private static double lnSamples(StartLaw given) {
        return Math.log(given.data().samples());
    }

    /** e^{9Cσ(1 + ln n)}, by √x ≤ (1 + x)/2. */
    @Override
    public Optional<Enclosure> trivial(StartLaw given) {
        double power = EXPONENT * LogitBounds.LITERAL_CONSTANT * given.sigma() * (1 + lnSamples(given)) / 2;
        return Optional.of(Enclosure.exponential(power, 8 * FastBudget.U * power));
    }
}
