package org.softmaxntk.theorems.diffusion;

import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/** What the laws of recipes look like; all within the unit ball, but for what a variance adds. */
public enum LawShape {
    /** One point at 0. */
    ORIGIN {
        @Override
        RoundMixture draw(int components, int dimension, RandomStream stream) {
            return even(Matrix.zeros(1, dimension));
        }
    },
    /** One point somewhere. */
    ONE_POINT {
        @Override
        RoundMixture draw(int components, int dimension, RandomStream stream) {
            return even(inBall(1, dimension, stream));
        }
    },
    /** ±e_1, of equal weight. */
    OPPOSITE {
        @Override
        RoundMixture draw(int components, int dimension, RandomStream stream) {
            return even(Matrix.generate(2, dimension, (j, k) -> k > 0 ? 0 : 1 - 2 * j));
        }
    },
    /** Points somewhere, of random weights. */
    POINTS {
        @Override
        RoundMixture draw(int components, int dimension, RandomStream stream) {
            return spread(components, dimension, 0, stream);
        }
    },
    /** The same points, each a normal law of variance 0.1: of unbounded support. */
    NORMALS {
        @Override
        RoundMixture draw(int components, int dimension, RandomStream stream) {
            return spread(components, dimension, VARIANCE, stream);
        }
    };

    private static final double VARIANCE = 0.1;

    abstract RoundMixture draw(int components, int dimension, RandomStream stream);

    private static RoundMixture even(Matrix points) {
        return new RoundMixture(Matrix.generate(1, points.rows(), (i, j) -> 1), points, 0);
    }

    private static RoundMixture spread(int components, int dimension, double variance, RandomStream stream) {
        RandomStream weights = stream.named("weights");
        return new RoundMixture(
                Matrix.generate(1, components, (i, j) -> 0.1 + weights.nextDouble()),
                inBall(components, dimension, stream),
                variance);
    }

    private static Matrix inBall(int count, int dimension, RandomStream stream) {
        RandomStream own = stream.named("points");
        Matrix drawn = Matrix.generate(count, dimension, (j, k) -> own.nextGaussian());
        return Matrix.generate(count, dimension, (j, k) -> drawn.at(j, k) / (1 + drawn.rowNorm(j)));
    }
}
