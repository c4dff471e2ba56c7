package org.softmaxntk.properties.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingRoundingTest {
    /** Powers of two, so that nothing rounds: the farther end is attained, the nearer one is within. */
    @ParameterizedTest
    @CsvSource({"0, 0.25", "0.125, 0.25", "4, 0.25", "1, 0"})
    void aLossIsAsFarOffAsTheSquareOfItsResidual(double residual, double outputs) {
        double rounding = new TrainingRounding(outputs, 1, 1).loss(residual);
        double loss = residual * residual;
        double above = residual + outputs;
        double below = Math.max(0, residual - outputs);
        assertThat(above * above - loss).isEqualTo(rounding);
        assertThat(loss - below * below).isLessThanOrEqualTo(rounding);
    }
}
