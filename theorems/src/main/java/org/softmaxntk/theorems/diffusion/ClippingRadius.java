package org.softmaxntk.theorems.diffusion;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.util.Decimal64;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.reference.diffusion.ReferenceImage;
import org.softmaxntk.model.reference.diffusion.ReferenceSchedule;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.FastBudget;

/**
 * X_t leaves the ball of radius √(D² + q²) with probability at most δ, whatever t is.
 *
 * <p><b>Statement.</b> For every law of points in the ball of radius D, every t and δ in (0, 1), with q² the quantile P(χ²_d
 * &gt; q²) = δ and r = √(D² + q²): P(‖X_t‖ &gt; r) ≤ δ.
 *
 * <p><b>Hypotheses.</b> (1) X_0 takes finitely many values, so ‖X_0‖ ≤ D.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Upper bound, attained in the limit: D = 0 and h → 1, where X_t → N(0, I).
 *
 * <p><b>Example.</b> {@code law=origin components=3 dimension=2 noise=constant horizon=30.0 time=1.0 earlier=0.5
 * place=drawn distance=1.0 tail=0.01 seed=0}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [ours]
 *
 * <p><b>Deviation.</b> The paper takes X_t to be bounded, which it is not at any t &gt; 0.
 *
 * <p><b>Proof.</b> ‖X_t‖ ≤ aD + √h‖Z‖ ≤ √((a² + h)(D² + ‖Z‖²)) by Cauchy and Schwarz, and a² + h = 1; so ‖X_t‖ &gt; r only
 * where ‖Z‖² &gt; q². ∎
 *
 * <p><b>Numerics.</b> The probability is no frequency: the noncentral χ² distribution is summed ({@link NoisyTail}), with an
 * absolute error of some u per term, and r has a relative error of 10⁻¹³. Both paths sum the same series, in doubles and in
 * digits: that it is right rests on closed forms in one, two and three dimensions (NoisyTailTest), not on two programs; r, h and a
 * come from two.
 *
 * <p><b>Cost.</b> O(k(d + r²/h)) for k points.
 */
public final class ClippingRadius extends ParametricBound<NoisyPoint, ClippingRadius.Radius> {
    /** Which r. */
    public enum Radius {
        /** √(D² + q²). */
        BOTH,
        /** q. */
        NOISE_ALONE,
        /** max(D, q). */
        LARGER
    }

    /** r²/h above which e^{−r²/2h} is near the least double; digits decide there. */
    private static final double MOST = 1200;

    public ClippingRadius() {
        super(NoisyPoint.class, Radius.BOTH);
        isFalseFor(Radius.NOISE_ALONE, "noise-alone");
        isFalseFor(Radius.LARGER, "larger-of-both");
    }

    @Override
    public List<Hypothesis<NoisyPoint>> hypotheses() {
        return List.of(PointHypotheses.boundedSupport());
    }

    @Override
    protected Sides inDoubles(NoisyPoint given, Radius kind) {
        NoiseLevel level = given.level();
        double support = given.law().target().supportRadius();
        int d = given.law().dimension();
        double q = org.softmaxntk.model.diffusion.ball.ClippingRadius.of(0, d, given.tail());
        double r = switch (kind) {
            case BOTH -> org.softmaxntk.model.diffusion.ball.ClippingRadius.of(support, d, given.tail());
            case NOISE_ALONE -> q;
            case LARGER -> Math.max(support, q);
        };
        Precision<Decimal64> doubles = Precision.doubles();
        double tail = new NoisyTail<>(doubles, doubles.of(level.variance()), doubles.of(r), d)
                .of(given.law(), doubles.of(level.decay()))
                .doubleValue();
        double y = r * r / level.variance();
        if (y > MOST) {
            return Sides.inequality(Enclosure.UNKNOWN, Enclosure.exactly(given.tail()));
        }
        double error =
                100 * FastBudget.U * (1 + y) * (10 + y + given.schedule().integral(given.time())) + 1e-12 * (1 + y);
        return Sides.inequality(Enclosure.of(Math.max(0, tail), error), Enclosure.exactly(given.tail()));
    }

    @Override
    protected Sides inDigits(NoisyPoint given, Radius kind, Digits digits) {
        Precision<Dfp> precision = digits.precision();
        ReferenceSchedule<Dfp> schedule = given.noise().inDigits(digits, given.horizon());
        Dfp t = digits.number(given.time());
        Dfp support = digits.lift(given.law().means()).maxRowNorm();
        Dfp delta = digits.number(given.tail());
        Dfp square = ReferenceImage.chiSquareQuantile(precision, given.law().dimension(), delta);
        Dfp r = switch (kind) {
            case BOTH -> support.multiply(support).add(square).sqrt();
            case NOISE_ALONE -> square.sqrt();
            case LARGER -> precision.isGreater(support, square.sqrt()) ? support : square.sqrt();
        };
        Dfp h = schedule.variance(t);
        Dfp tail = new NoisyTail<>(precision, h, r, given.law().dimension()).of(given.law(), schedule.decay(t));
        double y = r.multiply(r).divide(h).toDouble();
        Dfp error = digits.roundings(1e4 * (1 + y) * (1 + y) / h.toDouble() / given.tail());
        return digits.inequality(tail, error, delta, digits.number(0));
    }

    @Override
    public Optional<Enclosure> trivial(NoisyPoint given) {
        return Optional.of(Enclosure.exactly(1));
    }
}
