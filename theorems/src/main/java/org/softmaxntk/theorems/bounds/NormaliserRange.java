package org.softmaxntk.theorems.bounds;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.CompensatedDot;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.LogitBound;
import org.softmaxntk.theorems.given.NetworkOnData;

/**
 * On E_B every normaliser lies between m·e^{−B} and m·e^{B}.
 *
 * <p><b>Statement.</b> For every X, W with |⟨w_r, x_i⟩| ≤ B for all i, r: m·e^{−B} ≤ α_i = Σ_r e^{⟨w_r, x_i⟩} ≤ m·e^{B}.
 *
 * <p><b>Hypotheses.</b> None: B = B̂ makes E_B true.
 *
 * <p><b>Guarantee.</b> Always, on E_B.
 *
 * <p><b>Kind.</b> Two-sided bound, checked as one: max_i max(α_i/m, m/α_i) ≤ e^{B}. Attained when all logits of a sample are
 * equal.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=2 sigma=4.0 start=paired move=random radius=0.0
 * step=0.01 seed=3}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [recalled] softmax-frontiers, basic bounds.
 *
 * <p><b>Numerics.</b> ln α_i = z − ln S for the largest entry S of the sample and its logit z: relative error ε of S, and 4
 * roundings of the sum.
 *
 * <p><b>Cost.</b> O(n·m·d_in).
 */
public final class NormaliserRange extends ParametricBound<NetworkOnData, Double> {
    private static final int EXPONENT = 1;

    public NormaliserRange() {
        super(NetworkOnData.class, (double) EXPONENT);
        isFalseFor(0.99, "ninety-nine-percent");
    }

    @Override
    public List<Hypothesis<NetworkOnData>> hypotheses() {
        return Hypotheses.none();
    }

    @Override
    public OptionalInt exponent() {
        return OptionalInt.of(EXPONENT);
    }

    @Override
    protected Sides inDoubles(NetworkOnData given, Double factor) {
        double exponent = factor * LogitBound.of(given.network(), given.data());
        double deviation = largestDeviation(given);
        double error = FastBudget.of(given.network(), given.data()).probability()
                + 8 * FastBudget.U * (2 * exponent + Math.log(given.network().width()) + 1);
        return Sides.inequality(Enclosure.exponential(deviation, error), Enclosure.exponential(exponent, 0));
    }

    /** max_i |ln(α_i/m)|. */
    private static double largestDeviation(NetworkOnData given) {
        Matrix softmax = ForwardPass.of(given.network(), given.data().inputs()).softmax();
        double lnWidth = Math.log(given.network().width());
        CompensatedDot dot = new CompensatedDot();
        double largest = 0;
        for (int i = 0; i < softmax.rows(); i++) {
            int top = 0;
            for (int r = 1; r < softmax.columns(); r++) {
                top = softmax.at(i, r) > softmax.at(i, top) ? r : top;
            }
            double logit = dot.ofRows(
                            given.network().hiddenWeights(), top, given.data().inputs(), i)
                    .high();
            largest = Math.max(largest, Math.abs(logit - Math.log(softmax.at(i, top)) - lnWidth));
        }
        return largest;
    }

    @Override
    protected Sides inDigits(NetworkOnData given, Double factor, Digits digits) {
        ReferenceNetwork<Dfp> network = DigitsNetwork.of(digits, given.network(), given.data());
        Dfp lnWidth = digits.number(given.network().width()).log();
        Dfp deviation = network.logits()
                .minus(network.logSoftmax())
                .map(lnNormaliser -> lnNormaliser.subtract(lnWidth))
                .maxAbsolute();
        Dfp exponent =
                digits.number(LogitBound.of(given.network(), given.data())).multiply(digits.number(factor));
        ReferenceBudget budget = new ReferenceBudget(digits, FastBudget.of(given.network(), given.data()));
        return digits.inequalityOfLogarithms(
                deviation,
                digits.roundings(budget.probabilityRoundings()),
                exponent,
                exponent.multiply(digits.roundings(10)));
    }

    @Override
    public Optional<Enclosure> trivial(NetworkOnData given) {
        return Optional.of(LargestLogit.trivially(given.network(), given.data(), 1));
    }
}
