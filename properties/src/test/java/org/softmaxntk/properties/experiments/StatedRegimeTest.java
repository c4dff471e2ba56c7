package org.softmaxntk.properties.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.probability.LogitBounds;

class StatedRegimeTest {
    private static final long STATED = 348_122_468;

    /** The paper's own B, not just the largest logit. */
    @Test
    void theScaleKeepsTheStatedBAtOne() {
        assertThat(LogitBounds.literal(10, StatedRegime.SIGMA, 1, 1, StatedRegime.DELTA))
                .isEqualTo(1);
        assertThat(LogitBounds.literal(13.1, StatedRegime.SIGMA, 1, 1, StatedRegime.DELTA))
                .isEqualTo(1);
        assertThat(LogitBounds.literal(10, 0.1, 1, 1, StatedRegime.DELTA)).isCloseTo(1.517, within(1e-3));
    }

    /** Both bounds at the stated width, from their formulas: 3.9·10⁻⁶ of the growths among 0.0131 of the sums. */
    @Test
    void roundingsAreThoseOfThePasses() {
        double u = Math.ulp(1.0) / 2;
        double m = STATED;
        double growths = 64 * u * 1.5867 * m;
        double pass = (4 * u * 1.5867 + m / 1024 * u) * m;
        assertThat(growths).isCloseTo(3.9e-6, within(1e-7));
        assertThat(pass).isCloseTo(0.0131, within(1e-4));
        assertThat(StatedRegime.outputError(STATED, 0.5867)).isCloseTo(growths + pass, within(1e-12));
        double weights = 2 * u * 0.5867 * m * 201;
        assertThat(StatedRegime.roundings(STATED, 0.5867, 201))
                .isCloseTo(2.001 * (growths + pass) + weights, within(1e-12));
    }

    /**
     * At 2²⁰ neurons H is λ within 10⁻⁵, so ‖F − Y‖² is 0.01^{0.2c} within as much: in the interval, which is as wide as the
     * roundings at least.
     */
    @Test
    void theLossIsEnclosed() {
        StatedRegime experiment = new StatedRegime();
        Cell cell = experiment.cells(Size.QUICK).get(0);
        List<String> row = cell.measure().apply(RandomStream.of(0).named(experiment.id()));
        double roundings = StatedRegime.roundings(1L << 20, number(experiment, row, "largest_logit"), 11);
        for (int constant : List.of(1, 20)) {
            double loss = Math.pow(0.01, 0.2 * constant);
            double least = Math.sqrt(number(experiment, row, "least_loss_for_" + constant));
            double most = Math.sqrt(number(experiment, row, "most_loss_for_" + constant));
            assertThat(Math.sqrt(loss)).isBetween(least, most);
            assertThat(most - least).isGreaterThan(constant == 1 ? 2 * roundings : roundings);
        }
    }

    private static double number(StatedRegime experiment, List<String> row, String column) {
        return Double.parseDouble(row.get(experiment.measures().indexOf(column)));
    }
}
