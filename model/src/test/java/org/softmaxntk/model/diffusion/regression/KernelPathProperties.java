package org.softmaxntk.model.diffusion.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.wide.WideNetwork;

class KernelPathProperties {
    private static final double KERNEL_STEP = 0.01;

    /** f(τ + 1) = f(τ) + η̂H(·, Z)(Y − f(τ)(Z)), walked, for the drawn kernel on train and fresh points. */
    @Property(tries = 40)
    void theClosedFormIsTheWalk(
            @ForAll @IntRange(min = 1, max = 8) int n,
            @ForAll @IntRange(min = 0, max = 60) int steps,
            @ForAll @IntRange(max = 1000) int seed) {
        SmallRegression small = SmallRegression.of(n, 10, seed);
        PairedStartKernel kernel = new PairedStartKernel(small.network());
        Matrix own = kernel.between(small.z(), small.z());
        Matrix cross = kernel.between(small.fresh(), small.z());
        Matrix labels = StackedOutputs.stacked(small.train().labels());
        double step = 0.5 / Math.max(1, own.trace());
        Matrix train = Matrix.zeros(own.rows(), 1);
        Matrix fresh = Matrix.zeros(cross.rows(), 1);
        for (int t = 0; t < steps; t++) {
            Matrix residual = labels.minus(train);
            train = train.plus(own.times(residual).times(step));
            fresh = fresh.plus(cross.times(residual).times(step));
        }
        KernelPath path = KernelPath.of(own, step);
        Matrix projected = path.project(labels);
        assertThat(path.at(path.basis(), projected, steps).minus(train).maxAbsolute())
                .isLessThan(1e-12);
        assertThat(path.at(path.basis(cross), projected, steps).minus(fresh).maxAbsolute())
                .isLessThan(1e-12);
        double residual = labels.minus(train).frobeniusNorm();
        assertThat(path.squaredResidual(projected, steps)).isCloseTo(residual * residual, within(1e-11));
        Matrix coefficients = path.coefficients(projected, steps);
        assertThat(Math.pow(path.norm(projected, steps), 2))
                .isCloseTo(coefficients.inner(own.times(coefficients)), within(1e-11));
    }

    /** The paired start's kernel is the general one, and the forwarded network is its path. */
    @Property(tries = 30)
    void theDrawnKernelIsTheTangentKernel(
            @ForAll @IntRange(min = 2, max = 8) int n, @ForAll @IntRange(max = 1000) int seed) {
        SmallRegression small = SmallRegression.of(n, 14, seed);
        PairedStartKernel paired = new PairedStartKernel(small.network());
        Matrix own = paired.between(small.z(), small.z());
        Matrix tangent = TangentKernel.of(small.network().forward(small.z()));
        assertThat(own.minus(tangent).maxAbsolute()).isLessThan(1e-13 * tangent.maxAbsolute());
        assertThat(own).isEqualTo(own.transpose());
        Matrix points = PointKernels.of(small.network().forward(small.z())).get(1);
        assertThat(points.at(0, 1)).isCloseTo(tangent.at(1, n + 1), within(1e-13 * tangent.maxAbsolute()));
        double step = 0.5 / own.trace();
        KernelPath path = KernelPath.of(own, step);
        Matrix projected = path.project(StackedOutputs.stacked(small.train().labels()));
        Matrix expected = StackedOutputs.unstacked(
                path.at(path.basis(paired.between(small.fresh(), small.z())), projected, 20), 5);
        Matrix coefficients = StackedOutputs.unstacked(path.coefficients(projected, 20), n);
        Matrix forwarded = new FastForward(WideNetwork.of(small.network()), small.z(), coefficients).at(small.fresh());
        assertThat(forwarded.minus(expected).maxAbsolute()).isLessThan(1e-12);
    }

    /** One step of descent is one step of the kernel but for what the kernel moves, O(η̂²). */
    @Property(tries = 20)
    void theNetworkFollowsItsKernel(@ForAll @IntRange(max = 1000) int seed) {
        SmallRegression small = SmallRegression.of(6, 2000, seed);
        NetworkTraining training = new NetworkTraining(small.z(), small.train().labels(), KERNEL_STEP);
        Matrix network = training.run(WideNetwork.of(small.network()), List.of(0L, 5L, 20L), small.fresh())
                .get(2)
                .fresh();
        PairedStartKernel paired = new PairedStartKernel(small.network());
        KernelPath path = KernelPath.of(paired.between(small.z(), small.z()), KERNEL_STEP);
        Matrix projected = path.project(StackedOutputs.stacked(small.train().labels()));
        Matrix kernel = StackedOutputs.unstacked(
                path.at(path.basis(paired.between(small.fresh(), small.z())), projected, 20), 5);
        assertThat(PointNorm.of(network)).isGreaterThan(1e-2);
        assertThat(PointNorm.of(network, kernel))
                .isLessThan(1e-4 * PointNorm.of(network))
                .isPositive();
    }
}
