package org.softmaxntk.properties.experiments.diffusion;

import org.softmaxntk.model.diffusion.denoising.Denoiser;
import org.softmaxntk.model.diffusion.regression.BallBest;
import org.softmaxntk.model.diffusion.regression.FastForward;
import org.softmaxntk.model.diffusion.regression.KernelPath;
import org.softmaxntk.model.diffusion.regression.LabelMismatch;
import org.softmaxntk.model.diffusion.regression.LimitRegression;
import org.softmaxntk.model.diffusion.regression.NoisySamples;
import org.softmaxntk.model.diffusion.regression.PairedStartKernel;
import org.softmaxntk.model.diffusion.regression.PointNorm;
import org.softmaxntk.model.diffusion.regression.StackedOutputs;
import org.softmaxntk.model.diffusion.regression.TimeLaw;
import org.softmaxntk.model.diffusion.stopping.BestStep;
import org.softmaxntk.model.kernel.LimitTangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.model.wide.WideNetwork;

/** A task's samples, fresh points beside them, and the limit kernel's path: all that cells measure against. */
final class Regression {
    private static final int FRESH = 400;
    private static final double SHARE_OF_THE_EDGE = 0.5;

    /** Among steps up to some number every one is tried, beyond it each that is larger by this part. */
    private static final double PER_FACTOR = 40;

    private final DiffusionTask task;
    private final double noise;
    private final NoisySamples samples;
    private final NoisySamples fresh;
    private final Matrix inputs;
    private final Matrix points;
    private final LimitRegression limit;
    private final Matrix basis;
    private final Matrix noisy;
    private final Matrix clean;
    private final LabelMismatch mismatch;

    /**
     * @param count n
     * @param noise ν: labels are f* + ν(X_0 − f*)
     * @param stream names its children {@code train} and {@code fresh}
     */
    Regression(DiffusionTask task, int count, double noise, RandomStream stream) {
        this.task = task;
        this.noise = noise;
        this.samples =
                NoisySamples.draw(task.target(), task.window(), TimeLaw.LOG_UNIFORM, count, stream.named("train"));
        this.fresh = NoisySamples.draw(task.target(), task.window(), TimeLaw.LOG_UNIFORM, FRESH, stream.named("fresh"));
        this.inputs = samples.images(task.map());
        this.points = fresh.images(task.map());
        Matrix kernel = LimitTangentKernel.softmaxBetween(inputs, inputs, task.sigma());
        double step = SHARE_OF_THE_EDGE / SymmetricSpectrum.of(kernel).largest();
        this.limit = LimitRegression.of(inputs, task.sigma(), step);
        this.basis = limit.basis(points);
        this.noisy = limit.path().project(labels());
        this.clean = limit.path().project(samples.means());
        this.mismatch = LabelMismatch.ofLimit(limit.path(), basis, samples);
    }

    DiffusionTask task() {
        return task;
    }

    NoisySamples samples() {
        return samples;
    }

    NoisySamples fresh() {
        return fresh;
    }

    /** Z. */
    Matrix inputs() {
        return inputs;
    }

    /** Fresh points in the ball. */
    Matrix points() {
        return points;
    }

    KernelPath path() {
        return limit.path();
    }

    Matrix basis() {
        return basis;
    }

    /** UᵀY. */
    Matrix noisy() {
        return noisy;
    }

    Matrix labels() {
        return samples.labelsOfNoise(noise);
    }

    /** f* at the fresh points. */
    Matrix means() {
        return fresh.means();
    }

    /** f_K at the fresh points. */
    Matrix withNoise(long steps) {
        return path().at(basis, noisy, steps);
    }

    /** f̃_K at the fresh points. */
    Matrix withoutNoise(long steps) {
        return path().at(basis, clean, steps);
    }

    /** The element of the RKHS ball of f̃_K's radius that is nearest to f* at the fresh points. */
    Matrix best(long steps) {
        Matrix kernel = LimitTangentKernel.softmaxBetween(points, points, task.sigma());
        return BallBest.of(kernel, means(), path().norm(clean, steps)).values();
    }

    /** √E‖f_K − f̃_K‖². */
    double predictedMismatch(long steps) {
        return noise * Math.sqrt(mismatch.meanSquare(steps));
    }

    /** √E‖f_K − f*‖². */
    double predictedError(long steps) {
        return Math.hypot(PointNorm.of(withoutNoise(steps), means()), predictedMismatch(steps));
    }

    /** The step at which that is least. */
    long bestStep(long last) {
        return BestStep.geometric(last, PER_FACTOR, this::predictedError).step();
    }

    /** √ of the error of a denoiser on the fresh points, each at its own time. */
    double error(Denoiser denoiser) {
        return PointNorm.of(values(denoiser), means());
    }

    /** What a denoiser says at the fresh points. */
    Matrix values(Denoiser denoiser) {
        double[][] rows = new double[fresh.count()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = denoiser.at(fresh.posterior(i).level(), fresh.points().rows(i, i + 1))
                    .row(0);
        }
        return Matrix.of(rows);
    }

    /** Paired, of the task's σ. */
    SoftmaxNetwork network(int width, RandomStream stream) {
        return Initialisation.symmetric(
                width, task.target().dimension() + 1, task.target().dimension(), task.sigma(), stream);
    }

    /** f_K⁰ at the fresh points, the path of the network's own kernel. */
    Matrix drawn(SoftmaxNetwork network, long steps) {
        Matrix kernel = new PairedStartKernel(network).between(inputs, inputs);
        Matrix left = StackedOutputs.stacked(labels());
        Matrix coefficients = left.times(0);
        for (long step = 0; step < steps; step++) {
            Matrix change = left.times(path().kernelStep());
            coefficients = coefficients.plus(change);
            left = left.minus(kernel.times(change));
        }
        Matrix rows = StackedOutputs.unstacked(coefficients, samples.count());
        return new FastForward(WideNetwork.of(network), inputs, rows).at(points);
    }
}
