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
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * Within radius R of weights with E_B every exponential lies between e^{−(B+R)} and e^{B+R}.
 *
 * <p><b>Statement.</b> For every X, W̃, W with |⟨w̃_r, x_i⟩| ≤ B and ‖w_r − w̃_r‖₂ ≤ R for all i, r:
 * e^{−(B+R)} ≤ e^{⟨w_r, x_i⟩} ≤ e^{B+R}.
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂ ≤ 1. E_B at W̃ holds by the choice B = B̂.
 *
 * <p><b>Guarantee.</b> Always, on E_B at W̃.
 *
 * <p><b>Kind.</b> Two-sided bound, checked as one: e^{max|⟨w_r, x_i⟩|} ≤ e^{B+R}. Attained: the largest logit pushed outwards.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=2 sigma=4.0 start=paired move=signed radius=0.5
 * step=0.01 seed=3}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [recalled] softmax-frontiers, basic bounds.
 *
 * <p><b>Numerics.</b> Compared as logarithms. A compensated inner product is right to u; B̂ is rounded up.
 *
 * <p><b>Cost.</b> O(n·m·d_in).
 */
public final class ExpRangeWithinRadius extends ParametricBound<MovedWeights, Integer> {
    private static final int EXPONENT = 1;

    public ExpRangeWithinRadius() {
        super(MovedWeights.class, 1);
        isFalseFor(0, "without-the-move");
    }

    @Override
    public List<Hypothesis<MovedWeights>> hypotheses() {
        return List.of(Hypotheses.unitInputs());
    }

    @Override
    public OptionalInt exponent() {
        return OptionalInt.of(EXPONENT);
    }

    @Override
    protected Sides inDoubles(MovedWeights given, Integer radii) {
        double exponent = EXPONENT * LogitBound.of(given.network(), given.data()) + radii * given.radius();
        return Sides.inequality(
                LargestLogit.exponential(given.moved(), given.data()),
                Enclosure.exponential(exponent, Math.ulp(exponent)));
    }

    @Override
    protected Sides inDigits(MovedWeights given, Integer radii, Digits digits) {
        Dfp bound = digits.number(EXPONENT * LogitBound.of(given.network(), given.data()));
        Dfp logit = LargestLogit.inDigits(given.moved(), given.data(), digits);
        Dfp exponent = bound.add(digits.number(radii * given.radius()));
        return digits.inequalityOfLogarithms(
                logit, logit.multiply(digits.roundings(10)), exponent, exponent.multiply(digits.roundings(10)));
    }

    @Override
    public Optional<Enclosure> trivial(MovedWeights given) {
        return Optional.of(LargestLogit.trivially(given.moved(), given.data(), 1));
    }
}
