package org.softmaxntk.model.diffusion.target;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.softmaxntk.model.diffusion.DrawnTargets;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.reference.diffusion.ReferencePosterior;

/** Closed forms against automatic differentiation of the density and of the mean, which knows none of them. */
class PosteriorProperties {
    private static final Precision<DerivativeStructure> DERIVATIVES = Precision.derivatives(2);
    private static final double CLOSE = 1e-9;

    /** A target, a time and a place. */
    private record Place(DrawnTargets drawn, double t, Matrix x) {
        static Place of(int components, int dimension, int kind, boolean isPoints, double t, long seed) {
            RandomStream stream = RandomStream.of(seed).named("place");
            return new Place(
                    new DrawnTargets(components, dimension, kind, isPoints, seed),
                    t,
                    Matrix.generate(dimension, 1, (k, none) -> stream.nextDouble(-1, 1)));
        }

        Posterior posterior() {
            return drawn.target()
                    .posterior(drawn.schedule().at(t), x.transpose().row(0));
        }

        /** At x + s·e_k, s free; for k = −1 at time t + s. */
        ReferencePosterior<DerivativeStructure> along(int k) {
            DerivativeStructure s = new DerivativeStructure(1, 2, 0, 0.0);
            FieldTable<DerivativeStructure> place = FieldTable.generate(
                    DERIVATIVES, x.rows(), 1, (i, none) -> (i == k ? s : s.multiply(0)).add(x.at(i, 0)));
            return new ReferencePosterior<>(
                    drawn.law(DERIVATIVES), drawn.reference(DERIVATIVES), (k < 0 ? s : s.multiply(0)).add(t), place);
        }
    }

    @Property(tries = 100)
    void scoreDivergenceAndJacobianAreDerivatives(
            @ForAll @IntRange(min = 1, max = 4) int components,
            @ForAll @IntRange(min = 1, max = 3) int dimension,
            @ForAll @IntRange(max = 2) int kind,
            @ForAll boolean isPoints,
            @ForAll @Scale(10) @DoubleRange(min = 0.2, max = 2) double t,
            @ForAll long seed) {
        Place place = Place.of(components, dimension, kind, isPoints, t, seed);
        Posterior posterior = place.posterior();
        double laplacian = 0;
        for (int k = 0; k < dimension; k++) {
            ReferencePosterior<DerivativeStructure> along = place.along(k);
            assertClose(posterior.score()[k], along.logDensity().getPartialDerivative(1));
            laplacian += along.logDensity().getPartialDerivative(2);
            for (int c = 0; c < dimension; c++) {
                assertClose(
                        posterior.meanJacobian().at(c, k), along.mean().at(c, 0).getPartialDerivative(1));
            }
        }
        assertClose(posterior.scoreDivergence(), laplacian);
        assertClose(posterior.logDensity(), place.along(0).logDensity().getValue());
    }

    @Property(tries = 100)
    void timeDerivativeIsOne(
            @ForAll @IntRange(min = 1, max = 4) int components,
            @ForAll @IntRange(min = 1, max = 3) int dimension,
            @ForAll @IntRange(max = 2) int kind,
            @ForAll boolean isPoints,
            @ForAll @Scale(10) @DoubleRange(min = 0.2, max = 1.9) double t,
            @ForAll long seed) {
        Place place = Place.of(components, dimension, kind, isPoints, t, seed);
        double[] derivative = place.posterior().meanTimeDerivative();
        for (int c = 0; c < dimension; c++) {
            assertClose(derivative[c], place.along(-1).mean().at(c, 0).getPartialDerivative(1));
        }
    }

    private static void assertClose(double actual, double expected) {
        assertThat(Math.abs(actual - expected))
                .as("%s for %s", actual, expected)
                .isLessThan(CLOSE * (1 + Math.abs(expected)));
    }
}
