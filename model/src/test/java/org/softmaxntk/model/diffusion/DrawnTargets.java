package org.softmaxntk.model.diffusion;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.diffusion.schedule.ConstantSchedule;
import org.softmaxntk.model.diffusion.schedule.CosineSchedule;
import org.softmaxntk.model.diffusion.schedule.LinearSchedule;
import org.softmaxntk.model.diffusion.schedule.Schedule;
import org.softmaxntk.model.diffusion.target.GaussianMixture;
import org.softmaxntk.model.diffusion.target.PointsTarget;
import org.softmaxntk.model.diffusion.target.Target;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.reference.diffusion.ReferenceLaw;
import org.softmaxntk.model.reference.diffusion.ReferenceSchedule;

/** Random targets and schedules, each with its twin in the reference. */
public final class DrawnTargets {
    private final double[] weights;
    private final Matrix means;
    private final List<Matrix> covariances;
    private final int kind;

    /** @param kind of schedule: 0 constant, 1 linear, 2 cosine */
    public DrawnTargets(int components, int dimension, int kind, boolean isPoints, long seed) {
        RandomStream stream = RandomStream.of(seed);
        this.kind = kind;
        this.weights = IntStream.range(0, components)
                .mapToDouble(k -> stream.nextDouble(0.2, 1))
                .toArray();
        this.means = Matrix.generate(components, dimension, (k, c) -> stream.nextDouble(-0.7, 0.7));
        this.covariances = IntStream.range(0, isPoints ? 0 : components)
                .mapToObj(k -> covariance(dimension, stream))
                .toList();
    }

    private static Matrix covariance(int dimension, RandomStream stream) {
        Matrix root = Matrix.generate(dimension, dimension, (a, b) -> stream.nextDouble(-0.3, 0.3));
        Matrix square = root.times(root.transpose());
        return Matrix.generate(dimension, dimension, (a, b) -> square.at(Math.max(a, b), Math.min(a, b)));
    }

    public Target target() {
        return covariances.isEmpty()
                ? PointsTarget.of(means, weights)
                : GaussianMixture.of(weights, means, covariances);
    }

    public <T extends RealFieldElement<T>> ReferenceLaw<T> law(Precision<T> precision) {
        return covariances.isEmpty()
                ? ReferenceLaw.points(precision, weights, means)
                : ReferenceLaw.mixture(precision, weights, means, covariances);
    }

    public Schedule schedule() {
        return switch (kind) {
            case 0 -> new ConstantSchedule(2, 1.3);
            case 1 -> new LinearSchedule(2, 0.2, 3);
            default -> new CosineSchedule(2, 2.1, 0.008);
        };
    }

    public <T extends RealFieldElement<T>> ReferenceSchedule<T> reference(Precision<T> precision) {
        return switch (kind) {
            case 0 -> ReferenceSchedule.constant(precision, 1.3);
            case 1 -> ReferenceSchedule.linear(precision, 2, 0.2, 3);
            default -> ReferenceSchedule.cosine(precision, 2.1, 0.008);
        };
    }
}
