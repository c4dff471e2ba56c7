package org.softmaxntk.model.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.random.RandomStream;

/** Against commons-math's exponential with twenty more digits. */
class DecimalExponentialTest {
    private static final DfpField FIELD = new DfpField(64);
    private static final DfpField FINER = new DfpField(84);
    private static final DecimalExponential EXPONENTIAL = new DecimalExponential(FIELD);

    @ParameterizedTest
    @ValueSource(doubles = {1e-70, 1e-20, 1e-5, 1e-3, 0.02, 1, 3, 40, 100, 3000, 300_000})
    void agreesWithTheLibraryToTheLastDigits(double size) {
        RandomStream stream = RandomStream.of(3).named("exponential of " + size);
        for (int k = 0; k < 60; k++) {
            String x = new BigDecimal(size * (2 * stream.nextDouble() - 1))
                    .multiply(new BigDecimal(1 + 1e-17 * stream.nextDouble()), new MathContext(60))
                    .toString();
            assertThat(relativeError(x)).as("e^%s", x).isLessThan(size > 100 ? 1e-57 : 1e-59);
        }
    }

    /** Where the tables meet, and where one summand is zero. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.5",
                "-0.5",
                "0.005",
                "-0.005",
                "0.00005",
                "0.0000005",
                "-0.0000005",
                "0.4999999999999999999999999999999999999999999999999999999",
                "0.0049999999999999999999999999999999999999999999999999999",
                "7.123456",
                "-262144",
                "-301699.5",
                "300000.505050500000000000000000000000000000000000001"
            })
    void agreesWithTheLibraryWhereTablesMeet(String x) {
        assertThat(relativeError(x)).isLessThan(1e-57);
    }

    @Test
    void ofZeroIsOne() {
        assertThat(EXPONENTIAL.of(FIELD.getZero())).isEqualTo(FIELD.getOne());
    }

    private static double relativeError(String x) {
        BigDecimal ours = new BigDecimal(EXPONENTIAL.of(FIELD.newDfp(x)).toString());
        Dfp expected = FINER.newDfp(x).exp();
        BigDecimal theirs = new BigDecimal(expected.toString());
        return ours.subtract(theirs).divide(theirs, MathContext.DECIMAL64).abs().doubleValue();
    }
}
