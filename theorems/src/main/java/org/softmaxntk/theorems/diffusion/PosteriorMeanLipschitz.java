package org.softmaxntk.theorems.diffusion;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.diffusion.target.Target;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.diffusion.ReferenceLaw;
import org.softmaxntk.model.reference.diffusion.ReferencePosterior;
import org.softmaxntk.model.reference.diffusion.ReferenceSchedule;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.FastBudget;

/**
 * The posterior mean moves by at most (a/h)·D² times as far as x.
 *
 * <p><b>Statement.</b> For every t and all x, y in ℝᵈ: ‖f*(t, x) − f*(t, y)‖ ≤ (a/h)·D²·‖x − y‖.
 *
 * <p><b>Hypotheses.</b> (1) X_0 takes finitely many values, so ‖X_0‖ ≤ D.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Upper bound, attained in the limit: two points ±D of equal weight, d = 1, x = 0 and y → 0, where f* =
 * D·tanh(aDy/h).
 *
 * <p><b>Example.</b> {@code law=opposite components=3 dimension=1 noise=constant horizon=3.0 time=0.5 earlier=0.5
 * place=centre distance=0.01 tail=0.01 seed=0}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [ours] The paper asks for a Lipschitz f* and gives no constant.
 *
 * <p><b>Deviation.</b> The constant is named: as h ~ t it is of size 1/t, so that T₀ &gt; 0 is needed.
 *
 * <p><b>Proof.</b> ∂f* = (a/h)V by {@link PosteriorCovarianceIsJacobian}, and uᵀVu = Var[u·X_0 | x] ≤ E(u·X_0)² ≤ D² for unit
 * u. Integrate from x to y. ∎
 *
 * <p><b>Numerics.</b> Each mean is off by a multiple of u(1 + Γ)(1 + (‖x‖ + D)²/h)·D; where ‖x − y‖ is so small that this
 * shows, digits decide.
 *
 * <p><b>Cost.</b> O(kd) for k components.
 */
public final class PosteriorMeanLipschitz extends ParametricBound<NoisyPoint, PosteriorMeanLipschitz.Factor> {
    /** What D² is multiplied by. */
    public enum Factor {
        /** a/h. */
        SIGNAL_OVER_NOISE,
        /** a²/h. */
        SQUARED_SIGNAL_OVER_NOISE,
        /** a/(2h): half of it, as for the variance of a uniform law. */
        HALF
    }

    public PosteriorMeanLipschitz() {
        super(NoisyPoint.class, Factor.SIGNAL_OVER_NOISE);
        isFalseFor(Factor.SQUARED_SIGNAL_OVER_NOISE, "signal-squared");
        isFalseFor(Factor.HALF, "half-the-constant");
    }

    @Override
    public List<Hypothesis<NoisyPoint>> hypotheses() {
        return List.of(PointHypotheses.boundedSupport());
    }

    @Override
    protected Sides inDoubles(NoisyPoint given, Factor factor) {
        NoiseLevel level = given.level();
        Target target = given.law().target();
        double a = level.decay();
        double constant = switch (factor) {
            case SIGNAL_OVER_NOISE -> a;
            case SQUARED_SIGNAL_OVER_NOISE -> a * a;
            case HALF -> a / 2;
        };
        double radius = target.supportRadius();
        double distance = given.place().minus(given.second()).frobeniusNorm();
        double moved = target.means(level, given.place())
                .minus(target.means(level, given.second()))
                .frobeniusNorm();
        double bound = constant / level.variance() * radius * radius * distance;
        double relative = FastBudget.U
                * (200
                        + 16 * given.schedule().integral(given.time())
                        + 8.0 * given.law().dimension());
        double places = given.place().frobeniusNorm() + given.second().frobeniusNorm();
        double slope = constant / level.variance() * radius * radius;
        return Sides.inequality(
                Enclosure.of(moved, error(given)),
                Enclosure.of(bound, relative * bound + slope * FastBudget.U * places));
    }

    private static double error(NoisyPoint given) {
        double size = 4 * given.law().radius();
        return PointBudget.of(given, given.place()).of(size)
                + PointBudget.of(given, given.second()).of(size);
    }

    @Override
    protected Sides inDigits(NoisyPoint given, Factor factor, Digits digits) {
        ReferenceSchedule<Dfp> schedule = given.noise().inDigits(digits, given.horizon());
        ReferenceLaw<Dfp> law = given.law().inDigits(digits);
        Dfp t = digits.number(given.time());
        Dfp a = schedule.decay(t);
        Dfp constant = switch (factor) {
            case SIGNAL_OVER_NOISE -> a;
            case SQUARED_SIGNAL_OVER_NOISE -> a.multiply(a);
            case HALF -> a.divide(2);
        };
        Dfp radius = law.means().maxRowNorm();
        FieldTable<Dfp> x = digits.lift(given.place()).transpose();
        FieldTable<Dfp> y = digits.lift(given.second()).transpose();
        Dfp moved = mean(law, schedule, t, x).minus(mean(law, schedule, t, y)).frobeniusNorm();
        Dfp bound = constant.divide(schedule.variance(t))
                .multiply(radius)
                .multiply(radius)
                .multiply(x.minus(y).frobeniusNorm());
        double size = 4 * given.law().radius();
        Dfp error = PointBudget.of(given, given.place())
                .of(digits, size)
                .add(PointBudget.of(given, given.second()).of(digits, size));
        Dfp relative = PointBudget.of(given).of(digits, 100);
        return digits.inequality(moved, error, bound, bound.multiply(relative));
    }

    private static FieldTable<Dfp> mean(
            ReferenceLaw<Dfp> law, ReferenceSchedule<Dfp> schedule, Dfp t, FieldTable<Dfp> x) {
        return new ReferencePosterior<>(law, schedule, t, x).mean();
    }

    /** Both means lie in the ball of radius D. */
    @Override
    public Optional<Enclosure> trivial(NoisyPoint given) {
        Matrix points = given.law().means();
        return Optional.of(Enclosure.exactly(2 * points.maxRowNorm()));
    }
}
