package org.softmaxntk.theorems.certificate.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

class FewRowsTest {
    private static Matrix drawn(int n, int d) {
        RandomStream stream = RandomStream.of(n * 1000L + d);
        return Matrix.generate(n, d, (i, k) -> stream.nextGaussian() / Math.sqrt(d));
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "3, 12", "5, 400", "20, 2000"})
    void innerProductsOfTheRowsAreTheSame(int n, int d) {
        Matrix inputs = drawn(n, d);
        FewRows few = FewRows.of(inputs);
        assertThat(few.rows().rows()).isEqualTo(n);
        assertThat(few.rows().columns()).isEqualTo(n);
        assertThat(few.relativeError()).isBetween(1e-15, 1e-10);
        Matrix before = inputs.times(inputs.transpose());
        Matrix after = few.rows().times(few.rows().transpose());
        double most = inputs.maxRowNorm();
        assertThat(after.minus(before).frobeniusNorm()).isLessThanOrEqualTo(3 * few.relativeError() * n * most * most);
    }

    @Test
    void equalRowsStayEqual() {
        Matrix row = drawn(1, 40);
        Matrix twice = Matrix.generate(2, 40, (i, k) -> row.at(0, k));
        Matrix few = FewRows.of(twice).rows();
        assertThat(few.at(1, 0)).isCloseTo(few.at(0, 0), within(1e-15));
        assertThat(few.at(1, 1)).isCloseTo(0, within(1e-15));
    }

    @Test
    void fewColumnsAreLeftAsTheyAre() {
        Matrix inputs = drawn(5, 19);
        assertThat(FewRows.of(inputs)).isEqualTo(new FewRows(inputs, 0));
    }
}
