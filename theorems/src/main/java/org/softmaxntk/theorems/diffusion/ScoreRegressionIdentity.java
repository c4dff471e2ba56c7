package org.softmaxntk.theorems.diffusion;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.util.Decimal64;
import org.softmaxntk.model.diffusion.denoising.Denoiser;
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
 * The error of the score is a/h times the error of the prediction of X_0.
 *
 * <p><b>Statement.</b> For every law of X_0, every t, every x and F in ℝᵈ, with s = −(x − aF)/h: s − ∇log p_t(x) = (a/h)(F −
 * f*(t, x)), f* = E[X_0 | X_t = x]. Hence (h²/a²)E‖s − ∇log p_t‖² = E‖F − f*‖² for every F(t, ·).
 *
 * <p><b>Hypotheses.</b> None.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Identity. What is compared is h·(s − ∇log p_t) and c·h·(F − f*), c = a/h, in norm.
 *
 * <p><b>Example.</b> {@code law=normals components=3 dimension=2 noise=constant horizon=3.0 time=0.5 earlier=0.5
 * place=drawn distance=1.0 tail=0.01 seed=0}: holds to rounding.
 *
 * <p><b>Source.</b> [recalled] M. Tweedie's formula; used by the paper for its regression of X_0.
 *
 * <p><b>Deviation.</b> The paper states the expectation; here it is the vector at every point, which gives it.
 *
 * <p><b>Proof.</b> ∇p_t(x) = E[−((x − aX_0)/h)·N(x; aX_0, hI)], so ∇log p_t(x) = −(x − af*)/h; subtract it from s. ∎
 *
 * <p><b>Numerics.</b> ∇log p_t is had by differentiating the density's terms, f* from the posterior, so that neither is the
 * other rearranged. With L = (‖x‖ + D)²/h their errors are below a multiple of u(1 + Γ)(1 + L) times ‖x‖ + ‖F‖ + ‖f*‖.
 *
 * <p><b>Cost.</b> O(kd) for k components.
 */
public final class ScoreRegressionIdentity extends ParametricBound<NoisyPoint, ScoreRegressionIdentity.Factor> {
    /** c, by which F − f* is multiplied. */
    public enum Factor {
        /** a/h. */
        SIGNAL_OVER_NOISE,
        /** 1/h: a is dropped, and with it the weight is h². */
        SIGNAL_DROPPED,
        /** a/√h: a deviation in the place of the variance, the weight is h/a². */
        DEVIATION,
        /** −a/h. */
        SIGN_FLIPPED
    }

    public ScoreRegressionIdentity() {
        super(NoisyPoint.class, Factor.SIGNAL_OVER_NOISE);
        isFalseFor(Factor.SIGNAL_DROPPED, "signal-dropped");
        isFalseFor(Factor.DEVIATION, "deviation-for-variance");
        isFalseFor(Factor.SIGN_FLIPPED, "sign-flipped");
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
        Denoiser constant = (any, x) -> given.second();
        Matrix score = constant.score(level, given.place());
        Precision<Decimal64> doubles = Precision.doubles();
        ComponentSums<Decimal64> sums =
                new ComponentSums<>(given.law(), doubles.of(a), doubles.of(h), doubles.lift(given.place()));
        double[] mean = given.posterior().mean();
        double c = switch (factor) {
            case SIGNAL_OVER_NOISE -> a;
            case SIGNAL_DROPPED -> 1;
            case DEVIATION -> a * Math.sqrt(h);
            case SIGN_FLIPPED -> -a;
        };
        Matrix gradient = sums.densityGradient().toMatrix();
        Matrix discrepancy = Matrix.generate(
                1,
                mean.length,
                (none, i) -> h * (score.at(0, i) - gradient.at(0, i))
                        - c * (given.second().at(0, i) - mean[i]));
        return Sides.identity(discrepancy.frobeniusNorm(), PointBudget.of(given).of(scale(given)));
    }

    private static double scale(NoisyPoint given) {
        return 4
                * (given.place().frobeniusNorm()
                        + given.second().frobeniusNorm()
                        + PointBudget.of(given).size()
                        + given.law().radius());
    }

    @Override
    protected Sides inDigits(NoisyPoint given, Factor factor, Digits digits) {
        ReferenceSchedule<Dfp> schedule = given.noise().inDigits(digits, given.horizon());
        Dfp t = digits.number(given.time());
        Dfp a = schedule.decay(t);
        Dfp h = schedule.variance(t);
        FieldTable<Dfp> x = digits.lift(given.place());
        FieldTable<Dfp> prediction = digits.lift(given.second());
        FieldTable<Dfp> mean = new ReferencePosterior<>(given.law().inDigits(digits), schedule, t, x.transpose())
                .mean()
                .transpose();
        FieldTable<Dfp> score =
                x.minus(prediction.times(a)).map(entry -> entry.divide(h).negate());
        FieldTable<Dfp> gradient = new ComponentSums<>(given.law(), a, h, x).densityGradient();
        Dfp c = switch (factor) {
            case SIGNAL_OVER_NOISE -> a;
            case SIGNAL_DROPPED -> digits.number(1);
            case DEVIATION -> a.multiply(h.sqrt());
            case SIGN_FLIPPED -> a.negate();
        };
        FieldTable<Dfp> discrepancy =
                score.minus(gradient).times(h).minus(prediction.minus(mean).times(c));
        return digits.identity(
                discrepancy.frobeniusNorm(), PointBudget.of(given).of(digits, scale(given)));
    }
}
