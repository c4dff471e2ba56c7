package org.softmaxntk.model.diffusion.evaluation;

import org.softmaxntk.model.diffusion.regression.KernelPath;
import org.softmaxntk.model.diffusion.regression.LabelMismatch;
import org.softmaxntk.model.diffusion.regression.LimitRegression;
import org.softmaxntk.model.diffusion.regression.NoisySamples;
import org.softmaxntk.model.diffusion.regression.PairedStartKernel;
import org.softmaxntk.model.diffusion.regression.StackedOutputs;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;

/**
 * One kernel's path on training and test points, from noisy and from clean labels.
 *
 * @param fresh B on the test points
 * @param noisy UᵀX_0
 * @param clean Uᵀf*
 * @param points n of training points if outputs are stacked, else 0
 * @param freshPoints M of test points
 */
record CasePath(
        KernelPath path,
        Matrix fresh,
        Matrix noisy,
        Matrix clean,
        LabelMismatch mismatch,
        int points,
        int freshPoints) {
    static CasePath ofLimit(Matrix z, Matrix fresh, double sigma, double kernelStep, NoisySamples train) {
        LimitRegression regression = LimitRegression.of(z, sigma, kernelStep);
        KernelPath path = regression.path();
        Matrix basis = regression.basis(fresh);
        return new CasePath(
                path,
                basis,
                path.project(train.labels()),
                path.project(train.means()),
                LabelMismatch.ofLimit(path, basis, train),
                0,
                fresh.rows());
    }

    static CasePath ofDrawn(Matrix z, Matrix fresh, SoftmaxNetwork network, double kernelStep, NoisySamples train) {
        PairedStartKernel kernel = new PairedStartKernel(network);
        KernelPath path = KernelPath.of(kernel.between(z, z), kernelStep);
        Matrix basis = path.basis(kernel.between(fresh, z));
        return new CasePath(
                path,
                basis,
                path.project(StackedOutputs.stacked(train.labels())),
                path.project(StackedOutputs.stacked(train.means())),
                LabelMismatch.ofDrawn(path, basis, train),
                train.count(),
                fresh.rows());
    }

    Matrix noisyTrain(long step) {
        return unstacked(path.at(path.basis(), noisy, step), points);
    }

    Matrix cleanTrain(long step) {
        return unstacked(path.at(path.basis(), clean, step), points);
    }

    Matrix noisyFresh(long step) {
        return unstacked(path.at(fresh, noisy, step), freshPoints);
    }

    Matrix cleanFresh(long step) {
        return unstacked(path.at(fresh, clean, step), freshPoints);
    }

    private Matrix unstacked(Matrix values, int count) {
        return points == 0 ? values : StackedOutputs.unstacked(values, count);
    }
}
