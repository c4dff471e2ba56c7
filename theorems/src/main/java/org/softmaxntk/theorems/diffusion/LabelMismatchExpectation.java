package org.softmaxntk.theorems.diffusion;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.util.Decimal64;
import org.softmaxntk.model.diffusion.regression.KernelPath;
import org.softmaxntk.model.diffusion.regression.LabelMismatch;
import org.softmaxntk.model.diffusion.regression.NoisySamples;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.reference.ReferenceLimitKernel;
import org.softmaxntk.model.reference.diffusion.ReferenceLaw;
import org.softmaxntk.model.reference.diffusion.ReferencePath;
import org.softmaxntk.model.reference.diffusion.ReferencePosterior;
import org.softmaxntk.model.reference.diffusion.ReferenceSchedule;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;

/**
 * What label noise does to kernel regression is known exactly before any label is drawn.
 *
 * <p><b>Statement.</b> For points (t_i, x_i) with labels Y_i ~ X_0 | X_{t_i} = x_i, independently, and f_K, f̃_K the limit
 * kernel's regressions by descent for τ steps on Y and on f*: E‖f_K − f̃_K‖² = (1/n)Σ_i(Σ_j P_ji²)·tr V_i on the training
 * points, P = I − (I − η̂K)^τ.
 *
 * <p><b>Hypotheses.</b> (1) η̂·max(tr K, tr H(0)) ≤ 1.
 *
 * <p><b>Guarantee.</b> Always: the expectation is exact.
 *
 * <p><b>Kind.</b> Identity. The left side is summed over all tuples of labels with their probabilities.
 *
 * <p><b>Example.</b> {@code law=points components=3 dimension=2 samples=4 noise=constant width=8 sigma=1.0 beta=0.7
 * room=2.0 step=0.5 steps=10 seed=0}: holds to rounding.
 *
 * <p><b>Source.</b> [ours]
 *
 * <p><b>Deviation.</b> The paper bounds this term by an approximation error, which it is not: it has the noise in it.
 *
 * <p><b>Proof.</b> f_K − f̃_K = Pξ with ξ = Y − f*, E ξ = 0 and Cov(ξ_i, ξ_j) = V_i where i = j, else 0. ∎
 *
 * <p><b>Numerics.</b> By {@link RegressionBudget}: ‖P‖ ≤ 1, so that sums are of the size of ΣtrV_i ≤ nD².
 *
 * <p><b>Cost.</b> O(kⁿ·n²d + n³): for a few samples only.
 */
public final class LabelMismatchExpectation
        extends ParametricBound<NoisyRegression, LabelMismatchExpectation.Prediction> {
    /** What is put in the place of the right side. */
    public enum Prediction {
        /** PᵀP, and each point's own V_i. */
        EXACT,
        /** The mean of tr V in the place of tr V_i. */
        MEAN_VARIANCE,
        /** P in the place of PᵀP. */
        SMOOTHER_ONCE
    }

    public LabelMismatchExpectation() {
        super(NoisyRegression.class, Prediction.EXACT);
        isFalseFor(Prediction.MEAN_VARIANCE, "mean-variance");
        isFalseFor(Prediction.SMOOTHER_ONCE, "smoother-once");
    }

    @Override
    public List<Hypothesis<NoisyRegression>> hypotheses() {
        return List.of(RegressionHypotheses.stepWithinTrace());
    }

    @Override
    protected Sides inDoubles(NoisyRegression given, Prediction prediction) {
        NoisySamples samples = given.noisySamples();
        KernelPath path = KernelPath.of(given.limitKernel(), given.kernelStep());
        Matrix smoother = path.smoother(path.basis(), given.steps());
        Precision<Decimal64> doubles = Precision.doubles();
        List<ComponentSums<Decimal64>> shares = IntStream.range(0, given.samples())
                .mapToObj(i -> {
                    NoiseLevel level = samples.posterior(i).level();
                    return new ComponentSums<>(
                            given.law(),
                            doubles.of(level.decay()),
                            doubles.of(level.variance()),
                            doubles.lift(given.places().rows(i, i + 1)));
                })
                .toList();
        double expected = new LabelNoise<>(doubles.lift(given.law().means()), shares)
                        .expectedSquare(doubles.lift(smoother), doubles.lift(samples.means()))
                        .doubleValue()
                / given.samples();
        double predicted = switch (prediction) {
            case EXACT -> LabelMismatch.ofLimit(path, path.basis(), samples).meanSquare(given.steps());
            case MEAN_VARIANCE -> smoother.inner(smoother) * samples.noiseTraceMean() / given.samples();
            case SMOOTHER_ONCE ->
                IntStream.range(0, given.samples())
                                .mapToDouble(i -> smoother.at(i, i) * samples.noiseTraces()[i])
                                .sum()
                        / given.samples();
        };
        return Sides.identity(
                Math.abs(expected - predicted), RegressionBudget.of(given).of(scale(given)));
    }

    private static double scale(NoisyRegression given) {
        double radius = given.law().radius();
        return 4 * given.samples() * radius * radius;
    }

    @Override
    protected Sides inDigits(NoisyRegression given, Prediction prediction, Digits digits) {
        ReferenceSchedule<Dfp> schedule = given.noise().inDigits(digits, given.horizon());
        ReferenceLaw<Dfp> law = given.law().inDigits(digits);
        int n = given.samples();
        List<ReferencePosterior<Dfp>> posteriors = IntStream.range(0, n)
                .mapToObj(i -> new ReferencePosterior<>(
                        law,
                        schedule,
                        digits.number(given.times().at(0, i)),
                        digits.lift(given.places().rows(i, i + 1)).transpose()))
                .toList();
        List<ComponentSums<Dfp>> shares = IntStream.range(0, n)
                .mapToObj(i -> {
                    Dfp t = digits.number(given.times().at(0, i));
                    return new ComponentSums<>(
                            given.law(),
                            schedule.decay(t),
                            schedule.variance(t),
                            digits.lift(given.places().rows(i, i + 1)));
                })
                .toList();
        FieldTable<Dfp> means = FieldTable.generate(
                digits.precision(),
                n,
                given.law().dimension(),
                (i, c) -> posteriors.get(i).mean().at(c, 0));
        FieldTable<Dfp> kernel =
                ReferenceLimitKernel.softmax(digits.lift(given.inputs()), digits.number(given.sigma()));
        FieldTable<Dfp> smoother = ReferencePath.steps(kernel, digits.number(given.kernelStep()), given.steps())
                .smoother(kernel);
        Dfp expected = new LabelNoise<>(law.means(), shares).expectedSquare(smoother, means);
        List<Dfp> traces =
                posteriors.stream().map(ReferencePosterior::noiseTrace).toList();
        Dfp predicted = predicted(smoother, traces, prediction, digits);
        return digits.identity(
                expected.subtract(predicted).abs().divide(n),
                RegressionBudget.of(given).of(digits, scale(given)));
    }

    private static Dfp predicted(FieldTable<Dfp> smoother, List<Dfp> traces, Prediction prediction, Digits digits) {
        FieldTable<Dfp> columns = smoother.transpose();
        Dfp mean = traces.stream().reduce(digits.number(0), Dfp::add).divide(traces.size());
        Dfp sum = digits.number(0);
        for (int i = 0; i < traces.size(); i++) {
            Dfp weight = prediction == Prediction.SMOOTHER_ONCE ? smoother.at(i, i) : columns.dotRows(i, columns, i);
            sum = sum.add(weight.multiply(prediction == Prediction.MEAN_VARIANCE ? mean : traces.get(i)));
        }
        return sum;
    }
}
