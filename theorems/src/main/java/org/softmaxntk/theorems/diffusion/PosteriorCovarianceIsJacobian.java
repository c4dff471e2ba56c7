package org.softmaxntk.theorems.diffusion;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.util.Decimal64;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.reference.diffusion.ReferencePosterior;
import org.softmaxntk.model.reference.diffusion.ReferenceSchedule;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;

/**
 * The posterior mean changes with x as the posterior covariance says.
 *
 * <p><b>Statement.</b> For every law of X_0, every t and x: ∂f*(t, x)/∂x = (a/h)·V(t, x), symmetric and positive semidefinite;
 * f* = E[X_0 | X_t = x], V = Var[X_0 | X_t = x].
 *
 * <p><b>Hypotheses.</b> None.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Identity. What is compared is h·∂f* and c·h·V with c = a/h, in the Frobenius norm.
 *
 * <p><b>Example.</b> {@code law=normals components=3 dimension=2 noise=constant horizon=3.0 time=0.5 earlier=0.5
 * place=drawn distance=1.0 tail=0.01 seed=0}: holds to rounding.
 *
 * <p><b>Source.</b> [ours] Known as the second-order formula of M. Tweedie.
 *
 * <p><b>Deviation.</b> None.
 *
 * <p><b>Proof.</b> Given x the law of X_0 has density proportional to e^{(a/h)x·X_0 − (a²/2h)‖X_0‖²} against its own; the
 * derivative of an expectation by the exponent's parameter (a/h)x is the covariance with X_0. ∎
 *
 * <p><b>Numerics.</b> ∂f* comes by the product rule from the law's components, V from the posterior's centred sum. Both are
 * off by a multiple of u(1 + Γ)(1 + (‖x‖ + D)²/h) times the squares that are summed.
 *
 * <p><b>Cost.</b> O(kd²) for k components.
 */
public final class PosteriorCovarianceIsJacobian
        extends ParametricBound<NoisyPoint, PosteriorCovarianceIsJacobian.Factor> {
    /** c, by which V is multiplied. */
    public enum Factor {
        /** a/h. */
        SIGNAL_OVER_NOISE,
        /** 1/h, or V = h∂f*. */
        ONE_OVER_NOISE,
        /** a²/h, or V = (h/a²)∂f*. */
        SQUARED_SIGNAL_OVER_NOISE
    }

    public PosteriorCovarianceIsJacobian() {
        super(NoisyPoint.class, Factor.SIGNAL_OVER_NOISE);
        isFalseFor(Factor.ONE_OVER_NOISE, "signal-dropped");
        isFalseFor(Factor.SQUARED_SIGNAL_OVER_NOISE, "signal-squared");
    }

    @Override
    public List<Hypothesis<NoisyPoint>> hypotheses() {
        return List.of();
    }

    @Override
    protected Sides inDoubles(NoisyPoint given, Factor factor) {
        NoiseLevel level = given.level();
        double a = level.decay();
        double h = level.variance();
        Precision<Decimal64> doubles = Precision.doubles();
        ComponentSums<Decimal64> sums =
                new ComponentSums<>(given.law(), doubles.of(a), doubles.of(h), doubles.lift(given.place()));
        Matrix jacobian = sums.meanJacobian().toMatrix();
        double c = switch (factor) {
            case SIGNAL_OVER_NOISE -> a;
            case ONE_OVER_NOISE -> 1;
            case SQUARED_SIGNAL_OVER_NOISE -> a * a;
        };
        Matrix discrepancy =
                jacobian.times(h).minus(given.posterior().covariance().times(c));
        return Sides.identity(discrepancy.frobeniusNorm(), PointBudget.of(given).of(scale(given)));
    }

    private static double scale(NoisyPoint given) {
        double size = PointBudget.of(given).size();
        double reach = given.place().frobeniusNorm() + given.law().radius();
        return 8
                * ((size + reach) * size + given.law().dimension() * given.law().variance());
    }

    @Override
    protected Sides inDigits(NoisyPoint given, Factor factor, Digits digits) {
        ReferenceSchedule<Dfp> schedule = given.noise().inDigits(digits, given.horizon());
        Dfp t = digits.number(given.time());
        Dfp a = schedule.decay(t);
        Dfp h = schedule.variance(t);
        FieldTable<Dfp> x = digits.lift(given.place());
        FieldTable<Dfp> covariance =
                new ReferencePosterior<>(given.law().inDigits(digits), schedule, t, x.transpose()).covariance();
        FieldTable<Dfp> jacobian = new ComponentSums<>(given.law(), a, h, x).meanJacobian();
        Dfp c = switch (factor) {
            case SIGNAL_OVER_NOISE -> a;
            case ONE_OVER_NOISE -> digits.number(1);
            case SQUARED_SIGNAL_OVER_NOISE -> a.multiply(a);
        };
        return digits.identity(
                jacobian.times(h).minus(covariance.times(c)).frobeniusNorm(),
                PointBudget.of(given).of(digits, scale(given)));
    }
}
