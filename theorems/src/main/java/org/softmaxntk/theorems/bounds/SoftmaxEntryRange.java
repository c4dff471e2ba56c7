package org.softmaxntk.theorems.bounds;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.Constant;
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
 * On E_B every probability lies between e^{−2B}/m and e^{2B}/m.
 *
 * <p><b>Statement.</b> For every X, W with |⟨w_r, x_i⟩| ≤ B for all i, r, B ≥ 1: e^{−2B}/m ≤ S_ir ≤ e^{2B}/m.
 *
 * <p><b>Hypotheses.</b> None: B = B̂ makes E_B true.
 *
 * <p><b>Guarantee.</b> Always, on E_B.
 *
 * <p><b>Kind.</b> Two-sided bound, checked as one: max_ir max(s_ir, 1/s_ir) ≤ e^{2B}, s_ir = m·S_ir. Attained in the
 * limit: one logit at −B, m → ∞ others at +B, or the reverse.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=4096 sigma=1.0 start=one-high move=random
 * radius=0.0 step=0.01 seed=0}: measured/stated = 0.9984.
 *
 * <p><b>Source.</b> [recalled] softmax-frontiers, basic bounds.
 *
 * <p><b>Numerics.</b> s_ir has relative error ε + u; where S_ir underflows, 1/s_ir is only known to be large, and the
 * digits decide on ln S_ir.
 *
 * <p><b>Cost.</b> O(n·m·d_in).
 */
public final class SoftmaxEntryRange extends ParametricBound<NetworkOnData, Double> {
    private static final int EXPONENT = 2;

    public SoftmaxEntryRange() {
        super(NetworkOnData.class, (double) EXPONENT);
        isFalseFor(1.9, "exponent-1.9");
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
    public List<Constant> constants() {
        return List.of(Constant.number(EXPONENT, "exponent of B"));
    }

    @Override
    protected Sides inDoubles(NetworkOnData given, Double exponent) {
        double B = LogitBound.of(given.network(), given.data());
        return Sides.inequality(largestDeviation(given), Enclosure.exponential(exponent * B, Math.ulp(exponent * B)));
    }

    /** max_ir max(s_ir, 1/s_ir). */
    private static Enclosure largestDeviation(NetworkOnData given) {
        Matrix softmax = ForwardPass.of(given.network(), given.data().inputs()).softmax();
        double largest = 0;
        double smallest = 1;
        for (int i = 0; i < softmax.rows(); i++) {
            for (int r = 0; r < softmax.columns(); r++) {
                largest = Math.max(largest, softmax.at(i, r));
                smallest = Math.min(smallest, softmax.at(i, r));
            }
        }
        double error = 2 * FastBudget.of(given.network(), given.data()).probability();
        double m = given.network().width();
        double above = Math.log(m * largest);
        double below = -Math.log(m * smallest);
        return smallest < Double.MIN_NORMAL
                ? new Enclosure(Math.max(0, above - error - 4 * Math.ulp(above)), Double.POSITIVE_INFINITY)
                : Enclosure.exponential(Math.max(above, below), error + 4 * Math.ulp(Math.max(above, below)));
    }

    /** As logarithms: max_ir |ln S_ir + ln m| against c·B, since e^{2B} may be beyond any decimal number carried. */
    @Override
    protected Sides inDigits(NetworkOnData given, Double exponent, Digits digits) {
        FieldTable<Dfp> logSoftmax =
                DigitsNetwork.of(digits, given.network(), given.data()).logSoftmax();
        Dfp lnWidth = digits.number(given.network().width()).log();
        Dfp deviation = logSoftmax.map(ln -> ln.add(lnWidth)).maxAbsolute();
        Dfp lnStated = digits.number(exponent).multiply(digits.number(LogitBound.of(given.network(), given.data())));
        ReferenceBudget budget = new ReferenceBudget(digits, FastBudget.of(given.network(), given.data()));
        return digits.inequalityOfLogarithms(
                deviation,
                digits.roundings(2 * budget.probabilityRoundings()),
                lnStated,
                lnStated.multiply(digits.roundings(10)));
    }

    @Override
    public Optional<Enclosure> trivial(NetworkOnData given) {
        return Optional.of(LargestLogit.trivially(given.network(), given.data(), 2));
    }
}
