package org.softmaxntk.theorems.bounds;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.LogitBound;
import org.softmaxntk.theorems.given.NetworkOnData;

/**
 * On E_B every exponential lies between e^{−B} and e^{B}.
 *
 * <p><b>Statement.</b> For every X, W with |⟨w_r, x_i⟩| ≤ B for all i, r: e^{−B} ≤ e^{⟨w_r, x_i⟩} ≤ e^{B}.
 *
 * <p><b>Hypotheses.</b> None: B = B̂ makes E_B true. So what is put to the test is that B̂ is large enough.
 *
 * <p><b>Guarantee.</b> Always, on E_B.
 *
 * <p><b>Kind.</b> Two-sided bound, checked as one: e^{max|⟨w_r, x_i⟩|} ≤ e^{B}. Attained: B̂ is the largest logit, from 1 on.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=8 sigma=4.0 start=one-high move=random radius=0.0
 * step=0.01 seed=0}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [recalled] softmax-frontiers, basic bounds.
 *
 * <p><b>Numerics.</b> Compared as logarithms. A compensated inner product is right to u; B̂ is rounded up.
 *
 * <p><b>Cost.</b> O(n·m·d_in).
 */
public final class ExpRange extends ParametricBound<NetworkOnData, Double> {
    private static final int EXPONENT = 1;

    public ExpRange() {
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
        return Sides.inequality(
                LargestLogit.exponential(given.network(), given.data()),
                Enclosure.exponential(exponent, Math.ulp(exponent)));
    }

    @Override
    protected Sides inDigits(NetworkOnData given, Double factor, Digits digits) {
        Dfp logit = LargestLogit.inDigits(given.network(), given.data(), digits);
        Dfp exponent =
                digits.number(LogitBound.of(given.network(), given.data())).multiply(digits.number(factor));
        return digits.inequalityOfLogarithms(
                logit, logit.multiply(digits.roundings(10)), exponent, exponent.multiply(digits.roundings(10)));
    }

    @Override
    public Optional<Enclosure> trivial(NetworkOnData given) {
        return Optional.of(LargestLogit.trivially(given.network(), given.data(), 1));
    }
}
