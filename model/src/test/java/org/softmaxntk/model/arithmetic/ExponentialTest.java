package org.softmaxntk.model.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.model.reference.Precision;

/** Errors of e^x and of f·(e^x − 1), against 40 digits. */
class ExponentialTest {
    private static final double U = 0x1p-53;
    private static final Precision<Dfp> DIGITS = Precision.digits(40);
    private static final int NEURONS = PanelArithmetic.NEURONS;

    private final PanelArithmetic arithmetic = PanelArithmetic.inUse();

    private double worstError(double most, boolean growth) {
        RandomStream random = RandomStream.of(5);
        double worst = 0;
        for (int round = 0; round < 40; round++) {
            double[] panel = new double[NEURONS];
            double[] ones = new double[NEURONS];
            for (int r = 0; r < NEURONS; r++) {
                panel[r] = random.nextDouble(-most, most);
                ones[r] = 1;
            }
            double[] arguments = panel.clone();
            if (growth) {
                arithmetic.growths(ones, 1, most, panel);
            } else {
                arithmetic.exponentials(panel, 1, new double[1]);
            }
            for (int r = 0; r < NEURONS; r++) {
                Dfp exact = DIGITS.of(arguments[r]).exp();
                exact = growth ? exact.subtract(DIGITS.of(1)) : exact;
                worst = Math.max(
                        worst,
                        DIGITS.toDouble(DIGITS.of(panel[r])
                                .subtract(exact)
                                .divide(exact)
                                .abs()));
            }
        }
        return worst;
    }

    @Test
    void exponentialIsOffByLessThanTwoRoundings() {
        assertThat(worstError(0.4, false)).isLessThan(2 * U);
        assertThat(worstError(10, false)).isLessThan(2 * U);
        assertThat(worstError(700, false)).isLessThan(2 * U);
    }

    @Test
    void growthKeepsItsDigitsHoweverSmallTheMove() {
        for (double most : new double[] {PanelArithmetic.MOST_GROWTH, 0.01, Exponential.TINY, 1e-5, 1e-12}) {
            assertThat(worstError(most, true)).as("moves up to %s", most).isLessThan(3 * U);
        }
    }

    @Test
    void farAboveItIsInfinite() {
        double[] panel = new double[NEURONS];
        double[] beyond = {709.01, 709.8, 711, 800, 1e4, 1e300, Double.POSITIVE_INFINITY};
        System.arraycopy(beyond, 0, panel, 0, beyond.length);
        panel[beyond.length] = 709;
        arithmetic.exponentials(panel, 1, new double[1]);
        for (int r = 0; r < beyond.length; r++) {
            assertThat(panel[r]).as("e^%s", beyond[r]).isEqualTo(Double.POSITIVE_INFINITY);
        }
        assertThat(panel[beyond.length]).isBetween(8e307, 9e307);
    }

    @Test
    void farBelowItStopsAtTheSmallestNormalNumbers() {
        double[] panel = new double[NEURONS];
        panel[0] = -800;
        panel[1] = Double.NEGATIVE_INFINITY;
        panel[2] = Double.NaN;
        arithmetic.exponentials(panel, 1, new double[1]);
        assertThat(panel[0]).isBetween(3e-308, 4e-308);
        assertThat(panel[1]).isEqualTo(panel[0]);
        assertThat(panel[2]).isNaN();
    }
}
