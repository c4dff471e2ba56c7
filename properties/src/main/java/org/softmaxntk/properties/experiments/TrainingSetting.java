package org.softmaxntk.properties.experiments;

import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.model.network.NetworkPass;
import org.softmaxntk.model.random.RandomStream;

/**
 * What the experiments on the breakdown train: six points of the sphere, one target of ±1, a paired start.
 *
 * @param inputs X, 6×3
 * @param targets Y, 6×1
 * @param first the pass at the start
 * @param kernel H(0)
 * @param spectrum of H(0)
 */
record TrainingSetting(Matrix inputs, Matrix targets, NetworkPass first, Matrix kernel, SymmetricSpectrum spectrum) {
    static final String TEXT = "six points of the sphere in three dimensions; one target of ±1; σ = 1; paired start";

    private static final int SAMPLES = 6;
    private static final double SIGMA = 1;

    /** Draw {@code draw} at this width: targets and start. */
    static TrainingSetting of(Activation activation, int width, int draw, RandomStream stream) {
        RandomStream own = stream.named(activation + "/" + draw);
        RandomStream signs = own.named("targets");
        Matrix inputs = CapPoints.of(SAMPLES, 1);
        Matrix targets = Matrix.generate(SAMPLES, 1, (i, l) -> signs.nextSign());
        Network start = Initialisation.symmetric(width, inputs.columns(), 1, SIGMA, own.named("start/" + width))
                .withActivation(activation);
        NetworkPass first = start.forward(inputs);
        Matrix kernel = TangentKernel.of(first);
        return new TrainingSetting(inputs, targets, first, kernel, SymmetricSpectrum.of(kernel));
    }

    /** η = h/(mΛ). */
    double stepSize(double h) {
        return h / (first.network().width() * spectrum.largest());
    }

    /** ‖H − H(0)‖_F/‖H(0)‖_F. */
    double drift(Matrix other) {
        return other.minus(kernel).frobeniusNorm() / kernel.frobeniusNorm();
    }

    /** ⟨H, H(0)⟩/(‖H‖_F‖H(0)‖_F). */
    double alignment(Matrix other) {
        return other.inner(kernel) / (other.frobeniusNorm() * kernel.frobeniusNorm());
    }
}
