package org.softmaxntk.theorems.diffusion;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.util.Decimal64;
import org.softmaxntk.model.diffusion.denoising.Denoiser;
import org.softmaxntk.model.diffusion.denoising.ScoreMatching;
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
 * The denoising loss is the error of the score and a label term that no network can lower.
 *
 * <p><b>Statement.</b> For every law of X_0, every t, every x and F in ℝᵈ, with s = −(x − aF)/h and the expectation over X_0
 * given X_t = x: E‖s − ∇log p(x | X_0)‖² = (a²/h²)(‖F − f*‖² + tr V), V = Var[X_0 | X_t = x].
 *
 * <p><b>Hypotheses.</b> None.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Identity. Both sides are multiplied by h², so that they are of the size of ‖x‖² and ‖F‖².
 *
 * <p><b>Example.</b> {@code law=normals components=3 dimension=2 noise=constant horizon=3.0 time=0.5 earlier=0.5
 * place=drawn distance=1.0 tail=0.01 seed=0}: holds to rounding.
 *
 * <p><b>Source.</b> [recalled] P. Vincent, "A connection between score matching and denoising autoencoders", 2011, in the form
 * for X_0.
 *
 * <p><b>Deviation.</b> With the label term, which is usually called a constant and left out.
 *
 * <p><b>Proof.</b> ∇log p(x | X_0) = −(x − aX_0)/h, so the left side is (a²/h²)E‖F − X_0‖², and F − X_0 = (F − f*) − (X_0 − f*)
 * with E[X_0 − f*] = 0 given x. ∎
 *
 * <p><b>Numerics.</b> The left side is summed over the law's components as it stands. Errors are those of squares of vectors of
 * size ‖x‖ + ‖F‖ + ‖f*‖, with relative errors of a multiple of u(1 + Γ)(1 + (‖x‖ + D)²/h).
 *
 * <p><b>Cost.</b> O(kd²) for k components.
 */
public final class DenoisingDecomposition extends ParametricBound<NoisyPoint, DenoisingDecomposition.LabelTerm> {
    /** What is added to ‖F − f*‖². */
    public enum LabelTerm {
        /** tr V. */
        TRACE,
        /** Nothing: the loss would go down to 0. */
        NONE,
        /** dh/a², the noise of x/a. */
        OF_THE_PLACE
    }

    public DenoisingDecomposition() {
        super(NoisyPoint.class, LabelTerm.TRACE);
        isFalseFor(LabelTerm.NONE, "without-label-term");
        isFalseFor(LabelTerm.OF_THE_PLACE, "noise-of-the-place");
    }

    @Override
    public List<Hypothesis<NoisyPoint>> hypotheses() {
        return List.of();
    }

    @Override
    protected Sides inDoubles(NoisyPoint given, LabelTerm term) {
        NoiseLevel level = given.level();
        double a = level.decay();
        double h = level.variance();
        Denoiser constant = (any, x) -> given.second();
        Matrix score = constant.score(level, given.place());
        Precision<Decimal64> doubles = Precision.doubles();
        FieldTable<Decimal64> x = doubles.lift(given.place());
        double loss = new ComponentSums<>(given.law(), doubles.of(a), doubles.of(h), x)
                .denoisingLoss(x, doubles.lift(score))
                .doubleValue();
        ScoreMatching parts = ScoreMatching.of(given.posterior(), given.second().row(0));
        double right = switch (term) {
            case TRACE -> parts.denoising();
            case NONE -> parts.explicit();
            case OF_THE_PLACE -> parts.explicit() + given.law().dimension() / h;
        };
        return Sides.identity(
                h * h * Math.abs(loss - right), PointBudget.of(given).of(scale(given)));
    }

    private static double scale(NoisyPoint given) {
        PointBudget budget = PointBudget.of(given);
        double sum = given.place().frobeniusNorm() + given.second().frobeniusNorm() + 2 * budget.size() + 1;
        return 8 * (sum * sum + given.law().dimension() * given.law().variance());
    }

    @Override
    protected Sides inDigits(NoisyPoint given, LabelTerm term, Digits digits) {
        ReferenceSchedule<Dfp> schedule = given.noise().inDigits(digits, given.horizon());
        Dfp t = digits.number(given.time());
        Dfp a = schedule.decay(t);
        Dfp h = schedule.variance(t);
        FieldTable<Dfp> x = digits.lift(given.place());
        FieldTable<Dfp> prediction = digits.lift(given.second());
        ReferencePosterior<Dfp> posterior =
                new ReferencePosterior<>(given.law().inDigits(digits), schedule, t, x.transpose());
        FieldTable<Dfp> score =
                x.minus(prediction.times(a)).map(entry -> entry.divide(h).negate());
        FieldTable<Dfp> error = prediction.minus(posterior.mean().transpose());
        Dfp labels = switch (term) {
            case TRACE -> posterior.noiseTrace();
            case NONE -> digits.number(0);
            case OF_THE_PLACE -> h.multiply(given.law().dimension()).divide(a.multiply(a));
        };
        Dfp right = a.multiply(a).multiply(error.inner(error).add(labels));
        Dfp left = new ComponentSums<>(given.law(), a, h, x)
                .denoisingLoss(x, score)
                .multiply(h)
                .multiply(h);
        return digits.identity(left.subtract(right).abs(), PointBudget.of(given).of(digits, scale(given)));
    }
}
