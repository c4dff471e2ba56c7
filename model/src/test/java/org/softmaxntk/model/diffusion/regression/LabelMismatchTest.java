package org.softmaxntk.model.diffusion.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/** Expectation and variance over labels against all 3⁴ tuples of labels, and against draws. */
class LabelMismatchTest {
    private static final SmallRegression CASE = SmallRegression.of(4, 12, 5);
    private static final long STEPS = 9;

    /** Mean and mean square of Q over all tuples, each with its probability. */
    private static double[] enumerated(Matrix smoother, boolean isStacked) {
        NoisySamples train = CASE.train();
        double[] moments = new double[2];
        for (int tuple = 0; tuple < 81; tuple++) {
            double[][] rows = new double[4][];
            double probability = 1;
            for (int i = 0, rest = tuple; i < 4; i++, rest /= 3) {
                rows[i] = SmallRegression.TARGET.points().row(rest % 3);
                probability *= share(train, i, rest % 3);
            }
            Matrix noise = Matrix.of(rows).minus(train.means());
            Matrix values = smoother.times(isStacked ? StackedOutputs.stacked(noise) : noise);
            double square = values.inner(values) / 5;
            moments[0] += probability * square;
            moments[1] += probability * square * square;
        }
        return moments;
    }

    private static double share(NoisySamples train, int i, int point) {
        NoiseLevel level = SmallRegression.WINDOW.schedule().at(train.time(i));
        double total = 0;
        double own = 0;
        for (int j = 0; j < 3; j++) {
            double square = 0;
            for (int k = 0; k < 2; k++) {
                double difference = train.points().at(i, k)
                        - level.decay() * SmallRegression.TARGET.points().at(j, k);
                square += difference * difference;
            }
            double mass = SmallRegression.TARGET.weight(j) * Math.exp(-square / (2 * level.variance()));
            total += mass;
            own = j == point ? mass : own;
        }
        return own / total;
    }

    @Test
    void theLimitKernelsIsExact() {
        LimitRegression regression = LimitRegression.of(CASE.z(), SmallRegression.SIGMA, 0.1);
        Matrix basis = regression.basis(CASE.fresh());
        Matrix smoother = regression.path().smoother(basis, STEPS);
        double[] moments = enumerated(smoother, false);
        assertThat(LabelMismatch.ofLimit(regression.path(), basis, CASE.train()).meanSquare(STEPS) / moments[0])
                .isCloseTo(1, within(1e-12));
        double variance = moments[1] - moments[0] * moments[0];
        assertThat(LabelMismatchVariance.ofLimit(smoother, CASE.train()) / variance)
                .isCloseTo(1, within(1e-11));
    }

    @Test
    void theDrawnKernelsIsExact() {
        PairedStartKernel kernel = new PairedStartKernel(CASE.network());
        KernelPath path = KernelPath.of(kernel.between(CASE.z(), CASE.z()), 0.02);
        Matrix basis = path.basis(kernel.between(CASE.fresh(), CASE.z()));
        Matrix smoother = path.smoother(basis, STEPS);
        double[] moments = enumerated(smoother, true);
        assertThat(LabelMismatch.ofDrawn(path, basis, CASE.train()).meanSquare(STEPS) / moments[0])
                .isCloseTo(1, within(1e-12));
        double variance = moments[1] - moments[0] * moments[0];
        assertThat(LabelMismatchVariance.ofDrawn(smoother, CASE.train()) / variance)
                .isCloseTo(1, within(1e-11));
    }

    /** 400 redraws of the labels of 60 samples: their mean is within 4 of its standard errors. */
    @Test
    void redrawnLabelsHaveThisMean() {
        SmallRegression large = SmallRegression.of(60, 12, 8);
        LimitRegression regression = LimitRegression.of(large.z(), SmallRegression.SIGMA, 0.01);
        Matrix basis = regression.basis(large.fresh());
        Matrix smoother = regression.path().smoother(basis, 30);
        int draws = 400;
        double sum = 0;
        for (int r = 0; r < draws; r++) {
            Matrix labels = large.train().redrawnLabels(RandomStream.of(9).named("labels " + r));
            double norm = PointNorm.of(smoother.times(labels.minus(large.train().means())));
            sum += norm * norm;
        }
        double expected =
                LabelMismatch.ofLimit(regression.path(), basis, large.train()).meanSquare(30);
        double variance = LabelMismatchVariance.ofLimit(smoother, large.train());
        assertThat(sum / draws).isCloseTo(expected, within(4 * Math.sqrt(variance / draws)));
        // The mean of the variances in place of each one's own is something else.
        double withMean = 0;
        for (int i = 0; i < 60; i++) {
            for (int to = 0; to < 5; to++) {
                withMean += Math.pow(smoother.at(to, i), 2) * large.train().noiseTraceMean() / 5;
            }
        }
        assertThat(Math.abs(withMean / expected - 1)).isGreaterThan(0.05);
    }
}
