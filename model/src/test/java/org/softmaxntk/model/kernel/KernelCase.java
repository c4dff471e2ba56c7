package org.softmaxntk.model.kernel;

import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.model.network.NetworkPass;
import org.softmaxntk.model.random.RandomStream;

/** A random network on random inputs, from a few numbers. */
record KernelCase(Matrix weights, Matrix signs, Matrix inputs, Activation activation) {
    static KernelCase of(Activation activation, int n, int inputs, int outputs, int width, long seed) {
        RandomStream stream = RandomStream.of(seed);
        RandomStream weights = stream.named("weights");
        RandomStream signs = stream.named("signs");
        RandomStream data = stream.named("inputs");
        return new KernelCase(
                Matrix.generate(width, inputs, (r, k) -> weights.nextGaussian()),
                Matrix.generate(width, outputs, (r, l) -> signs.nextSign()),
                Matrix.generate(n, inputs, (i, k) -> data.nextDouble(-1, 1)),
                activation);
    }

    NetworkPass pass() {
        Network network = activation.network(weights, signs);
        return network.forward(inputs);
    }
}
