package org.softmaxntk.properties.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.data.RealDataSets;
import org.softmaxntk.model.linear.Matrix;

class FloorsTest {
    private static Floors of(double[][] x, double[][] y) {
        return Floors.of(DataSet.of("given", Matrix.of(x), Matrix.of(y)));
    }

    @Test
    void equalInputsHaveTheirMeanTargetAtBest() {
        double[][] x = {{0.5, 0}, {0.1, 0.2}, {0.5, -0.0}, {0.5, 0}};
        double[][] y = {{1}, {0.3}, {0}, {0.5}};
        assertThat(of(x, y).duplicates()).isEqualTo(0.5, within(1e-15));
    }

    @Test
    void differentInputsHaveNoFloorOfTheirOwn() {
        assertThat(of(new double[][] {{0.5}, {0.4}}, new double[][] {{1}, {0}}).duplicates())
                .isZero();
        assertThat(Floors.of(RealDataSets.IRIS.load()).duplicates()).isZero();
    }

    @Test
    void theLinearFloorIsWhatLeastSquaresLeaves() {
        assertThat(of(new double[][] {{0.5}, {0.5}}, new double[][] {{1, 2}, {3, 2}})
                        .linear())
                .isEqualTo(2, within(1e-12));
        assertThat(of(new double[][] {{1, 0}, {0, 1}}, new double[][] {{0.3}, {0.4}})
                        .linear())
                .isEqualTo(0, within(1e-15));
    }

    @Test
    void columnsThatRepeatEachOtherCountOnce() {
        assertThat(of(new double[][] {{0.5, 0.5}, {0.1, 0.1}, {0, 0}}, new double[][] {{0}, {0}, {1}})
                        .linear())
                .isEqualTo(1, within(1e-12));
    }

    @Test
    void linnerudAndDiabetesAreKnown() {
        assertThat(fraction(RealDataSets.LINNERUD)).isEqualTo(0.7031, within(1e-4));
        assertThat(fraction(RealDataSets.DIABETES)).isEqualTo(0.4823, within(1e-4));
    }

    private static double fraction(RealDataSets set) {
        double norm = set.load().targets().frobeniusNorm();
        return Floors.of(set.load()).linear() / (norm * norm);
    }
}
