package org.softmaxntk.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

class UnitBallScalingTest {
    /** Column 0: mean 3, squared deviations 4, 0, 4. Column 1: mean 20, squared deviations 100, 400, 100. */
    private static final Matrix RAW = Matrix.of(new double[][] {{1, 10}, {3, 40}, {5, 10}});

    private static final UnitBallScaling SCALING = UnitBallScaling.fit(RAW, List.of("a", "b"));

    @Test
    void meansAndPopulationDeviationsByHand() {
        assertThat(SCALING.columns()).isEqualTo(2);
        assertThat(SCALING.mean(0)).isEqualTo(3);
        assertThat(SCALING.mean(1)).isEqualTo(20);
        assertThat(SCALING.deviation(0)).isEqualTo(Math.sqrt(8.0 / 3), within(1e-15));
        assertThat(SCALING.deviation(1)).isEqualTo(Math.sqrt(200), within(1e-14));
    }

    @Test
    void theLargestStandardisedRowComesToTheSphere() {
        // Standardised: (−√1.5, −√½), (0, √2), (√1.5, −√½): norms √2, √2, √2.
        assertThat(SCALING.radius()).isEqualTo(Math.sqrt(2), within(4e-15));
        Matrix scaled = SCALING.apply(RAW);
        assertThat(scaled.at(0, 0)).isEqualTo(-Math.sqrt(0.75), within(4e-15));
        assertThat(scaled.at(0, 1)).isEqualTo(-0.5, within(4e-15));
        assertThat(scaled.at(1, 0)).isZero();
        assertThat(scaled.at(1, 1)).isEqualTo(1, within(4e-15));
        assertThat(scaled.maxRowNorm()).isLessThanOrEqualTo(1).isGreaterThan(1 - 4e-15);
    }

    @Test
    void newRowsAreScaledAsTheFittedOnesWere() {
        Matrix fresh = SCALING.apply(Matrix.of(new double[][] {{5, 20}}));
        assertThat(fresh.at(0, 0)).isEqualTo(Math.sqrt(0.75), within(4e-15));
        assertThat(fresh.at(0, 1)).isZero();
        assertThat(SCALING.undo(fresh).at(0, 0)).isEqualTo(5, within(1e-14));
    }

    @Test
    void constantColumnsAreFoundByEqualityNotByRoundedDeviation() {
        Matrix constant = Matrix.generate(3, 2, (i, k) -> k == 0 ? i : 0.1);
        assertThatThrownBy(() -> UnitBallScaling.fit(constant, List.of("a", "column b")))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("column b: required a column with at least two different values; got 0.1 in every row (3)");
    }

    @Test
    void nearlyConstantColumnsAreNotConstant() {
        Matrix close = Matrix.of(new double[][] {{1}, {Math.nextUp(1.0)}});
        assertThat(UnitBallScaling.fit(close, List.of("a")).apply(close).maxRowNorm())
                .isLessThanOrEqualTo(1)
                .isGreaterThan(0.9);
    }

    @Test
    void valuesWhoseDeviationFitsNoDouble() {
        for (double value : new double[] {Double.MAX_VALUE, 1e-320}) {
            Matrix extreme = Matrix.of(new double[][] {{value}, {-value}, {value}});
            assertThatThrownBy(() -> UnitBallScaling.fit(extreme, List.of("a")))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageStartingWith("a: required values whose mean and deviation fit a double; got mean ");
        }
    }

    @Test
    void entriesAreFinite() {
        assertThatThrownBy(() -> UnitBallScaling.fit(Matrix.of(new double[][] {{1}, {Double.NaN}}), List.of("a")))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("scaling[1][0]: required a finite number; got NaN");
    }

    @Test
    void shapesMustFit() {
        assertThatThrownBy(() -> UnitBallScaling.fit(RAW, List.of("a")))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(
                        "scaling: required at least one row, and a label for each column; got 3×2 matrix, 1 labels");
        assertThatThrownBy(() -> UnitBallScaling.fit(Matrix.zeros(0, 1), List.of("a")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> UnitBallScaling.fit(Matrix.zeros(1, 0), List.of()))
                .isInstanceOf(InvalidInput.class);
        String message = "scaling of 2 columns: required rows of 2 entries; got a 1×3 matrix";
        assertThatThrownBy(() -> SCALING.apply(Matrix.zeros(1, 3))).hasMessage(message);
        assertThatThrownBy(() -> SCALING.undo(Matrix.zeros(1, 3))).hasMessage(message);
    }

    /** Two values that differ in the last bit: the mean cannot be rounded to a double without losing all that there is to see. */
    @Test
    void aNarrowColumnFarFromZeroKeepsItsShape() {
        double far = 1e9;
        double next = Math.nextUp(far);
        UnitBallScaling scaling =
                UnitBallScaling.fit(Matrix.of(new double[][] {{far}, {far}, {far}, {next}}), List.of("a"));
        assertThat(scaling.deviation(0)).isCloseTo((next - far) * Math.sqrt(3) / 4, within(1e-20));
        Matrix scaled = scaling.apply(Matrix.of(new double[][] {{far}, {next}}));
        assertThat(scaled.at(0, 0)).isCloseTo(-1 / 3.0, within(1e-15));
        assertThat(scaled.at(1, 0)).isCloseTo(1, within(1e-15));
        assertThat(scaling.undo(scaled).at(1, 0)).isEqualTo(next);
    }
}
