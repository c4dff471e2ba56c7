package org.softmaxntk.model.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;

/** What is relied on of commons-math's decimal numbers, which have traps of their own. */
class PrecisionTest {
    private static final Precision<Dfp> FIFTY = Precision.digits(50);

    @ParameterizedTest
    @ValueSource(ints = {10, 13, 30, 50, 100})
    void doublesOfEveryExponentAreLiftedToTheDigitsAsked(int digits) {
        Precision<Dfp> precision = Precision.digits(digits);
        RandomStream stream = RandomStream.of(1);
        for (int k = 0; k < 2000; k++) {
            double value = Double.longBitsToDouble(stream.nextLong());
            if (Double.isFinite(value) && value != 0) {
                assertThat(relativeError(precision.of(value), new BigDecimal(value)))
                        .as("lifting %s", value)
                        .isLessThan(Math.pow(10, -digits));
                if (digits >= 30) {
                    assertThat(precision.toDouble(precision.of(value))).isEqualTo(value);
                }
            }
        }
    }

    @Test
    void decimalsOfEveryLengthAndScaleAreLifted() {
        RandomStream stream = RandomStream.of(2);
        for (int k = 1; k < 2000; k++) {
            byte[] bytes = new byte[1 + stream.nextInt(60)];
            for (int b = 0; b < bytes.length; b++) {
                bytes[b] = (byte) (1 + stream.nextInt(255));
            }
            BigDecimal value = new BigDecimal(new BigInteger(bytes), stream.nextInt(200) - 100);
            assertThat(relativeError(FIFTY.of(value.toString()), value))
                    .as("%s", value)
                    .isLessThan(1e-60);
            assertThat(relativeError(FIFTY.of(value.toPlainString()), value))
                    .as("%s", value)
                    .isLessThan(1e-60);
        }
    }

    @Test
    void zerosAreZero() {
        assertThat(FIFTY.of(0.0).isZero()).isTrue();
        assertThat(FIFTY.of("-0.000e-5").isZero()).isTrue();
        assertThat(FIFTY.zero().sqrt().isZero()).isTrue();
        assertThat(FIFTY.toDouble(FIFTY.zero())).isZero();
        assertThat(FIFTY.logMagnitude(FIFTY.zero())).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2.718281828459045235360287471352662497757247093699959574967e+0",
        "-0.001, 9.990004998333749916680553571676559747023559023600820590520e-1",
        "100, 2.688117141816135448412625551580013587361111877374192241519e+43",
        "-1234.5678, 6.823652855662270491244391916849043032557510955971030805237e-537",
        "-100000, 3.562949565309373121071174418748652368608766222182630519876e-43430",
        "-200000.25, 9.886571901111687377777767706253802151732820602878588893030e-86860",
        "299999.5, 1.340984427696241544348155045525943948248096859804547304663e+130288"
    })
    void exponentialsHaveTheDigitsPromised(String x, String expected) {
        assertThat(relativeError(FIFTY.exp(FIFTY.of(x)), new BigDecimal(expected)))
                .isLessThan(1e-50);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-302_000, -1e7, -1_073_741_824, -1_500_000_000, -2_147_483_640, -1e10, -1e300})
    void exponentialsUnderflowQuietlyAndAtOnce(double x) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(FIFTY.exp(FIFTY.of(x)).isZero()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "1e-100000, -230258.50929940457",
        "-1e5000, 11512.925464970229",
        "7.5e-310, -711.78647580761189729",
        "2, 0.6931471805599453"
    })
    void logMagnitudeReachesBeyondTheDoubles(String x, double expected) {
        assertThat(FIFTY.logMagnitude(FIFTY.of(x))).isEqualTo(expected, within(0x1p-50 * (1 + Math.abs(expected))));
    }

    @Test
    void resultsBeyondTheDoublesLeaveAsZeroOrInfinity() {
        assertThat(FIFTY.toDouble(FIFTY.of("1e-50000"))).isZero();
        assertThat(FIFTY.toDouble(FIFTY.of("-1e50000"))).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(FIFTY.toDouble(FIFTY.of("1e130000").multiply(FIFTY.of("1e130000"))))
                .isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void whatIsNotANumberIsGreatest() {
        Dfp undefined = FIFTY.zero().divide(FIFTY.zero());
        assertThat(FIFTY.isGreater(undefined, FIFTY.one())).isTrue();
        assertThat(FIFTY.isGreater(FIFTY.one(), undefined)).isFalse();
        assertThat(FIFTY.logMagnitude(undefined)).isNaN();
    }

    @Test
    void whatIsNoFiniteNumberIsRefused() {
        for (Precision<?> precision : new Precision<?>[] {FIFTY, Precision.doubles(), Precision.derivatives(1)}) {
            assertThatThrownBy(() -> precision.of(Double.NaN))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessage("number to lift: required a finite double; got NaN");
            assertThatThrownBy(() -> precision.of("1,5"))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessage("number to lift: required a decimal number; got '1,5'");
            assertThatThrownBy(() -> precision.of("1e400x")).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void doublesAndDerivativesAreDoubles() {
        assertThat(Precision.doubles().digits()).isEqualTo(15);
        assertThat(Precision.derivatives(2).digits()).isEqualTo(15);
        assertThat(Precision.derivatives(2).of("0.1").getValue()).isEqualTo(0.1);
        assertThat(Precision.derivatives(2)
                        .logMagnitude(Precision.derivatives(2).of(-1)))
                .isZero();
        assertThat(Precision.doubles().logMagnitude(Precision.doubles().of(-1))).isZero();
        assertThat(Precision.derivatives(2).toDouble(Precision.derivatives(2).one()))
                .isEqualTo(1);
    }

    @Test
    void digitsHaveARange() {
        assertThat(FIFTY.digits()).isEqualTo(50);
        assertThat(Precision.digits(50)).isSameAs(FIFTY);
        assertThatThrownBy(() -> Precision.digits(9))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("precision: required 10 to 1000 digits; got 9");
        assertThatThrownBy(() -> Precision.digits(1001)).isInstanceOf(InvalidInput.class);
    }

    private static double relativeError(Dfp actual, BigDecimal expected) {
        BigDecimal error = new BigDecimal(actual.toString()).subtract(expected).abs();
        return error.divide(expected.abs(), MathContext.DECIMAL64).doubleValue();
    }
}
