package org.softmaxntk.properties.certification;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.DenseEigenvalues;
import org.softmaxntk.model.linear.DenseOperator;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.training.GradientDescent;
import org.softmaxntk.theorems.certificate.promise.Promise;

/**
 * What training measured beside a promise, in plain doubles.
 *
 * @param steps T
 * @param finalLoss ‖F(T) − Y‖²
 * @param maxMovement max_r ‖w_r(T) − w_r(0)‖
 * @param kernelPathDistance ‖(F(T) − Y) − v_lin(T)‖
 * @param minEigenvalue λ_min(H(T))
 * @param losses ‖F(τ) − Y‖² for τ = 0, …, T
 * @param rounding how far these may be off
 * @param comparisons each beside its promise
 */
public record Confirmation(
        int steps,
        double finalLoss,
        double maxMovement,
        double kernelPathDistance,
        double minEigenvalue,
        List<Double> losses,
        TrainingRounding rounding,
        List<Comparison> comparisons) {
    public Confirmation {
        losses = List.copyOf(losses);
        comparisons = List.copyOf(comparisons);
    }

    /** Trains the start that was certified. Cost O(T·(n·m·(d_in + d_out) + N²) + N²m + N³). */
    public static Confirmation of(Task task, Certified certified) {
        SoftmaxNetwork first = Attempt.network(task, certified.candidate());
        DataSet data = task.data();
        GradientDescent descent = new GradientDescent(certified.stepSize(), new SquaredLoss());
        ForwardPass pass = ForwardPass.of(first, data.inputs());
        Matrix kernel = TangentKernel.of(pass);
        Matrix linear = flat(pass.outputs().minus(data.targets()));
        double h = certified.stepSize() * first.width();
        List<Double> losses = new ArrayList<>(List.of(loss(linear)));
        for (int step = 0; step < certified.steps(); step++) {
            pass = ForwardPass.of(descent.step(pass, data.targets()), data.inputs());
            linear = linear.minus(kernel.times(linear).times(h));
            losses.add(loss(pass.outputs().minus(data.targets())));
        }
        Matrix residual = flat(pass.outputs().minus(data.targets()));
        double norm = residual.frobeniusNorm();
        double movement =
                pass.network().hiddenWeights().minus(first.hiddenWeights()).maxRowNorm();
        double distance = residual.minus(linear).frobeniusNorm();
        double eigenvalue = DenseEigenvalues.smallest(DenseOperator.of(TangentKernel.of(pass)))
                .value();
        TrainingRounding rounding = TrainingRounding.of(first, data, certified.steps());
        List<Comparison> comparisons = compare(certified, rounding, norm, movement, distance, eigenvalue);
        return new Confirmation(
                certified.steps(), norm * norm, movement, distance, eigenvalue, losses, rounding, comparisons);
    }

    private static List<Comparison> compare(
            Certified certified,
            TrainingRounding rounding,
            double residual,
            double movement,
            double distance,
            double eigenvalue) {
        Promise promise = certified.promise();
        double least = promise.smallestEigenvalue();
        // A kernel is positive semidefinite: below 0 is rounding, whatever was promised.
        boolean below = Math.max(0, eigenvalue) < least;
        return List.of(
                new Comparison(
                        "the loss",
                        residual * residual > promise.loss(),
                        residual <= promise.residual() + rounding.outputs(),
                        rounding.loss(residual)),
                Comparison.atMost("the largest movement", movement, promise.movement(), rounding.movement()),
                Comparison.atMost(
                        "the distance",
                        distance,
                        certified.kernelPathDistance().orElse(Double.POSITIVE_INFINITY),
                        rounding.outputs()),
                new Comparison(
                        "the smallest eigenvalue",
                        below,
                        eigenvalue >= least - rounding.spectrum(),
                        rounding.spectrum()));
    }

    /** Whether all of it is as promised, rounding aside. */
    public boolean kept() {
        return comparisons.stream().allMatch(Comparison::kept);
    }

    /**
     * About the most that |finalLoss − ‖F(T) − Y‖²| of exact training can be; where all is kept, finalLoss is at most this
     * above the promised loss.
     */
    public double lossRounding() {
        return rounding.loss(Math.sqrt(finalLoss));
    }

    private static double loss(Matrix residual) {
        double norm = residual.frobeniusNorm();
        return norm * norm;
    }

    /** Entry l·n + i. */
    private static Matrix flat(Matrix outputs) {
        int n = outputs.rows();
        return Matrix.generate(n * outputs.columns(), 1, (row, k) -> outputs.at(row % n, row / n));
    }
}
