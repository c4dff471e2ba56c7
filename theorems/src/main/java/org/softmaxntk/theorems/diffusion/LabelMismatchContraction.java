package org.softmaxntk.theorems.diffusion;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.diffusion.regression.KernelPath;
import org.softmaxntk.model.kernel.LimitTangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceLimitKernel;
import org.softmaxntk.model.reference.diffusion.ReferencePath;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;

/**
 * Kernel regression never enlarges a change of its labels on the training points.
 *
 * <p><b>Statement.</b> For f_K and f̃_K, the limit kernel's regressions by descent for τ steps on labels Y and Ỹ, any n×d:
 * Σ_i‖f_K(z_i) − f̃_K(z_i)‖² ≤ Σ_i‖Y_i − Ỹ_i‖². With Ỹ_i = Y_i − f*(z_i) + f_H(z_i) the left side is the label mismatch of the
 * paper's proof, the right side an error of approximation. Here Ỹ is 0.
 *
 * <p><b>Hypotheses.</b> (1) η̂·max(tr K, tr H(0)) ≤ 1.
 *
 * <p><b>Guarantee.</b> Always, on training points.
 *
 * <p><b>Kind.</b> Upper bound, attained as τ → ∞ where K is not singular.
 *
 * <p><b>Example.</b> {@code law=points components=3 dimension=1 samples=1 noise=constant width=8 sigma=1.0 beta=0.7
 * room=2.0 step=0.9 steps=30 seed=0}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [ours]
 *
 * <p><b>Deviation.</b> The paper's label mismatch has the target replaced and the noise kept; with the noise in the mismatch
 * (see {@link LabelMismatchExpectation}) no error of approximation bounds it.
 *
 * <p><b>Proof.</b> f_K − f̃_K = P(Y − Ỹ) on the training points, and P = I − (I − η̂K)^τ has eigenvalues 1 − (1 − η̂λ)^τ in
 * [0, 1], as 0 ≤ η̂λ ≤ 1. ∎
 *
 * <p><b>Numerics.</b> The left side by {@link RegressionBudget}; the right side is a norm.
 *
 * <p><b>Cost.</b> O(n³).
 */
public final class LabelMismatchContraction extends ParametricBound<NoisyRegression, LabelMismatchContraction.Variant> {
    /** What is compared. */
    public enum Variant {
        /** On training points, with factor 1. */
        TRAINING_POINTS,
        /** At z_i/‖z_i‖, where the kernel was not trained. */
        OTHER_POINTS,
        /** On training points, with factor ½. */
        HALF
    }

    public LabelMismatchContraction() {
        super(NoisyRegression.class, Variant.TRAINING_POINTS);
        isFalseFor(Variant.OTHER_POINTS, "at-other-points");
        isFalseFor(Variant.HALF, "half");
    }

    @Override
    public List<Hypothesis<NoisyRegression>> hypotheses() {
        return List.of(RegressionHypotheses.stepWithinTrace());
    }

    @Override
    protected Sides inDoubles(NoisyRegression given, Variant variant) {
        KernelPath path = KernelPath.of(given.limitKernel(), given.kernelStep());
        Matrix basis = variant == Variant.OTHER_POINTS
                ? path.basis(LimitTangentKernel.softmaxBetween(onSphere(given), given.inputs(), given.sigma()))
                : path.basis();
        double moved =
                path.at(basis, path.project(given.labels()), given.steps()).frobeniusNorm();
        double bound = given.labels().frobeniusNorm() * (variant == Variant.HALF ? 0.5 : 1);
        double scale = given.labels().frobeniusNorm()
                * (variant == Variant.OTHER_POINTS ? given.samples() / (leastNorm(given) * leastNorm(given)) : 1);
        return Sides.inequality(
                Enclosure.of(moved, RegressionBudget.of(given).of(scale)),
                Enclosure.of(bound, RegressionBudget.of(given).of(1e-2 * bound)));
    }

    private static Matrix onSphere(NoisyRegression given) {
        Matrix z = given.inputs();
        return Matrix.generate(z.rows(), z.columns(), (i, k) -> z.at(i, k) / z.rowNorm(i));
    }

    private static double leastNorm(NoisyRegression given) {
        double least = 1;
        for (int i = 0; i < given.samples(); i++) {
            least = Math.min(least, given.inputs().rowNorm(i));
        }
        return least;
    }

    @Override
    protected Sides inDigits(NoisyRegression given, Variant variant, Digits digits) {
        FieldTable<Dfp> z = digits.lift(given.inputs());
        FieldTable<Dfp> labels = digits.lift(given.labels());
        Dfp sigma = digits.number(given.sigma());
        FieldTable<Dfp> kernel = ReferenceLimitKernel.softmax(z, sigma);
        ReferencePath<Dfp> path = ReferencePath.steps(kernel, digits.number(given.kernelStep()), given.steps());
        FieldTable<Dfp> values =
                variant == Variant.OTHER_POINTS ? path.fresh(cross(z, sigma, digits), labels) : path.train(labels);
        Dfp norm = labels.frobeniusNorm();
        Dfp bound = variant == Variant.HALF ? norm.divide(2) : norm;
        double scale = given.labels().frobeniusNorm() * given.samples() / (leastNorm(given) * leastNorm(given));
        Dfp error = RegressionBudget.of(given).of(digits, scale);
        return digits.inequality(
                values.frobeniusNorm(), error, bound, digits.roundings(100).multiply(norm));
    }

    /** K(z_i/‖z_i‖, z_j). */
    private static FieldTable<Dfp> cross(FieldTable<Dfp> z, Dfp sigma, Digits digits) {
        return FieldTable.generate(digits.precision(), z.rows(), z.rows(), (i, j) -> {
            Dfp inner = z.dotRows(i, z, j).divide(z.dotRows(i, z, i).sqrt());
            return inner.multiply(digits.exp(sigma.multiply(sigma).multiply(inner)));
        });
    }

    @Override
    public Optional<Enclosure> trivial(NoisyRegression given) {
        return Optional.of(Enclosure.of(
                given.steps() * given.stepTimesTrace() * given.labels().frobeniusNorm(),
                RegressionBudget.of(given).of(given.steps() * given.labels().frobeniusNorm())));
    }
}
