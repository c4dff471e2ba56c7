package org.softmaxntk.model.benchmark;

import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;

/** A network at its start, with data in the unit ball; the same for a shape in every run. */
final class Problem {
    /** Small enough that descent neither diverges nor stands still while it is timed. */
    static final double STEP_SIZE = 1e-9;

    /** σ: of the weights at the start. */
    static final double SIGMA = 1;

    private static final long SEED = 2405;

    private final Matrix inputs;
    private final Matrix targets;
    private final SoftmaxNetwork network;

    private Problem(Matrix inputs, Matrix targets, SoftmaxNetwork network) {
        this.inputs = inputs;
        this.targets = targets;
        this.network = network;
    }

    static Problem of(Shape shape) {
        RandomStream root = RandomStream.of(SEED);
        int n = shape.samples();
        int d = shape.dimension();
        return new Problem(
                inUnitBall(n, d, root.named("inputs")),
                inUnitBall(n, d, root.named("targets")),
                Initialisation.independent(shape.width(), d, d, SIGMA, root.named("network")));
    }

    private static Matrix inUnitBall(int rows, int columns, RandomStream stream) {
        Matrix gaussian = Matrix.generate(rows, columns, (i, k) -> stream.nextGaussian());
        return gaussian.times(1 / gaussian.maxRowNorm());
    }

    /** X, n×d. */
    Matrix inputs() {
        return inputs;
    }

    /** Y, n×d. */
    Matrix targets() {
        return targets;
    }

    SoftmaxNetwork network() {
        return network;
    }
}
