package org.softmaxntk.properties.certification;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.training.GradientDescent;

/**
 * What training measured beside a promise, in plain doubles.
 *
 * @param steps T
 * @param finalLoss ‖F(T) − Y‖²
 * @param maxMovement max_r ‖w_r(T) − w_r(0)‖
 * @param kernelPathDistance ‖(F(T) − Y) − v_lin(T)‖
 * @param minEigenvalue λ_min(H(T))
 */
public record Confirmation(
        int steps, double finalLoss, double maxMovement, double kernelPathDistance, double minEigenvalue) {
    /** Trains the start that was certified. Cost O(T·(n·m·(d_in + d_out) + N²) + N²m + N³). */
    public static Confirmation of(Task task, Certified certified) {
        SoftmaxNetwork first = Attempt.network(task, certified.candidate());
        DataSet data = task.data();
        GradientDescent descent = new GradientDescent(certified.stepSize(), new SquaredLoss());
        ForwardPass pass = ForwardPass.of(first, data.inputs());
        Matrix kernel = TangentKernel.of(pass);
        Matrix linear = flat(pass.outputs().minus(data.targets()));
        double h = certified.stepSize() * first.width();
        for (int step = 0; step < certified.steps(); step++) {
            pass = ForwardPass.of(descent.step(pass, data.targets()), data.inputs());
            linear = linear.minus(kernel.times(linear).times(h));
        }
        Matrix residual = flat(pass.outputs().minus(data.targets()));
        double norm = residual.frobeniusNorm();
        return new Confirmation(
                certified.steps(),
                norm * norm,
                pass.network().hiddenWeights().minus(first.hiddenWeights()).maxRowNorm(),
                residual.minus(linear).frobeniusNorm(),
                SymmetricSpectrum.of(TangentKernel.of(pass)).smallest());
    }

    /** Entry l·n + i. */
    private static Matrix flat(Matrix outputs) {
        int n = outputs.rows();
        return Matrix.generate(n * outputs.columns(), 1, (row, k) -> outputs.at(row % n, row / n));
    }
}
