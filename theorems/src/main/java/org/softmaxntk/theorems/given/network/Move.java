package org.softmaxntk.theorems.given.network;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.recipe.Parameter;

/**
 * Directions in which weights move: each neuron's is a vector of norm 1, or 0.
 *
 * <p>Along an input is worst for that sample's logits; the signs decide what the moves add up to.
 */
public enum Move {
    /** Every neuron in its own uniform direction. */
    RANDOM {
        @Override
        public Matrix directions(SoftmaxNetwork network, DataSet data, RandomStream stream) {
            Matrix gaussian =
                    Matrix.generate(network.width(), network.inputDimension(), (r, k) -> stream.nextGaussian());
            return Matrix.generate(
                    network.width(), network.inputDimension(), (r, k) -> gaussian.at(r, k) / gaussian.rowNorm(r));
        }
    },
    /** Every neuron along one input, with a random sign. */
    ALONG_INPUT {
        @Override
        public Matrix directions(SoftmaxNetwork network, DataSet data, RandomStream stream) {
            Matrix signs = Matrix.generate(network.width(), 1, (r, k) -> stream.nextSign());
            return along(network, data, stream, r -> signs.at(r, 0));
        }
    },
    /** Every neuron along one input, signed by its own output weight: the mass of either sign changes most. */
    SIGNED {
        @Override
        public Matrix directions(SoftmaxNetwork network, DataSet data, RandomStream stream) {
            int l = stream.nextInt(network.outputDimension());
            return along(network, data, stream, r -> network.signs().at(r, l));
        }
    },
    /** One neuron along one input, all others at rest. */
    ONE_NEURON {
        @Override
        public Matrix directions(SoftmaxNetwork network, DataSet data, RandomStream stream) {
            int chosen = stream.nextInt(network.width());
            return along(network, data, stream, r -> r == chosen ? 1 : 0);
        }
    },
    /** All neurons along the same vector: probabilities do not change at all. */
    TOGETHER {
        @Override
        public Matrix directions(SoftmaxNetwork network, DataSet data, RandomStream stream) {
            Matrix gaussian = Matrix.generate(1, network.inputDimension(), (r, k) -> stream.nextGaussian());
            return Matrix.generate(
                    network.width(), network.inputDimension(), (r, k) -> gaussian.at(0, k) / gaussian.rowNorm(0));
        }
    },
    /** First half of the neurons along the first input, second half against it. */
    EXCHANGE {
        @Override
        public Matrix directions(SoftmaxNetwork network, DataSet data, RandomStream stream) {
            return alongFirst(network, data, r -> 2 * r < network.width() ? 1 : -1);
        }
    },
    /** The first pair along the first input, all others against it. */
    FIRST_PAIR {
        @Override
        public Matrix directions(SoftmaxNetwork network, DataSet data, RandomStream stream) {
            return alongFirst(network, data, r -> r < 2 ? 1 : -1);
        }
    },
    /** In the first pair the first neuron along the first input and the second against it; other pairs the reverse. */
    FIRST_PAIR_APART {
        @Override
        public Matrix directions(SoftmaxNetwork network, DataSet data, RandomStream stream) {
            return alongFirst(network, data, r -> (r < 2 ? 1 : -1) * (r % 2 == 0 ? 1 : -1));
        }
    },
    /** The first neuron along the first input, all others against it. */
    FIRST_NEURON {
        @Override
        public Matrix directions(SoftmaxNetwork network, DataSet data, RandomStream stream) {
            return alongFirst(network, data, r -> r == 0 ? 1 : -1);
        }
    };

    /** A factor that belongs to a neuron. */
    @FunctionalInterface
    private interface Factor {
        double of(int r);
    }

    /** m×d_in, rows of norm 1 up to rounding, or 0. */
    public abstract Matrix directions(SoftmaxNetwork network, DataSet data, RandomStream stream);

    /** The name used in recipes. */
    public String id() {
        return Parameter.id(this);
    }

    private static Matrix along(SoftmaxNetwork network, DataSet data, RandomStream stream, Factor factor) {
        return along(network, data, stream.named("sample").nextInt(data.samples()), factor);
    }

    private static Matrix alongFirst(SoftmaxNetwork network, DataSet data, Factor factor) {
        return along(network, data, 0, factor);
    }

    private static Matrix along(SoftmaxNetwork network, DataSet data, int sample, Factor factor) {
        double norm = data.inputs().rowNorm(sample);
        return Matrix.generate(
                network.width(),
                network.inputDimension(),
                (r, k) -> norm == 0 ? 0 : factor.of(r) * (data.inputs().at(sample, k) / norm));
    }
}
