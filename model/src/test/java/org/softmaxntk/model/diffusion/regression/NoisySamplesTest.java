package org.softmaxntk.model.diffusion.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

class NoisySamplesTest {
    private static NoisySamples draw(int n, TimeLaw law) {
        return NoisySamples.draw(SmallRegression.TARGET, SmallRegression.WINDOW, law, n, RandomStream.of(2));
    }

    @Test
    void theFirstOfMoreAreTheSame() {
        NoisySamples few = draw(10, TimeLaw.UNIFORM);
        NoisySamples many = draw(50, TimeLaw.UNIFORM);
        assertThat(many.points().rows(0, 10)).isEqualTo(few.points());
        assertThat(many.labels().rows(0, 10)).isEqualTo(few.labels());
    }

    /** (t − T₀)/(T − T₀) and log(t/T₀)/log(T/T₀) have mean ½ and the variance 1/12. */
    @Test
    void timesFollowTheirLaw() {
        int n = 4000;
        for (TimeLaw law : TimeLaw.values()) {
            NoisySamples samples = draw(n, law);
            double sum = 0;
            for (int i = 0; i < n; i++) {
                double t = samples.time(i);
                assertThat(t).isBetween(0.1, 2.0);
                sum += law == TimeLaw.UNIFORM ? (t - 0.1) / 1.9 : Math.log(t / 0.1) / Math.log(20);
            }
            assertThat(sum / n).as("%s", law).isCloseTo(0.5, within(5 / Math.sqrt(12.0 * n)));
        }
    }

    /** E ξ = 0 given (t, X): labels are as often above their mean as below. */
    @Test
    void labelNoiseHasMeanZeroAndThePredictedSize() {
        int n = 4000;
        NoisySamples samples = draw(n, TimeLaw.LOG_UNIFORM);
        Matrix noise = samples.labels().minus(samples.means());
        double variance = samples.noiseTraceMean();
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += noise.at(i, 0) / n;
        }
        assertThat(sum).isCloseTo(0, within(5 * Math.sqrt(variance / n)));
        assertThat(PointNorm.of(noise) * PointNorm.of(noise)).isCloseTo(variance, within(5 * 2 / Math.sqrt(n)));
        assertThat(samples.labelsOfNoise(0)).isEqualTo(samples.means());
        assertThat(samples.labelsOfNoise(1).minus(samples.labels()).maxAbsolute())
                .isLessThan(1e-15);
    }

    @Test
    void triplesMustFit() {
        assertThatThrownBy(() -> NoisySamples.of(
                        SmallRegression.TARGET,
                        SmallRegression.WINDOW.schedule(),
                        new double[] {1},
                        Matrix.zeros(2, 2),
                        Matrix.zeros(1, 2)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("as many of each");
    }
}
