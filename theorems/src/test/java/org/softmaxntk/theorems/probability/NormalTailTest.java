package org.softmaxntk.theorems.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.arithmetic.Digits;

class NormalTailTest {
    private static void assertClose(double actual, double expected) {
        assertThat(relativeError(actual, expected))
                .as("%s against %s", actual, expected)
                .isLessThanOrEqualTo(NormalTail.RELATIVE_ERROR);
    }

    private static double relativeError(double actual, double expected) {
        return Math.abs(actual - expected) / Math.abs(expected);
    }

    /** Expected: mpmath 1.3 with 60 digits, erfc(x/√2)/2 and its logarithm, at the double nearest to x. */
    @ParameterizedTest
    @CsvSource({
        "0.001, 0.49960105778608893741, -0.69394538346696517879",
        "0.5, 0.30853753872598689636, -1.1759117615936186089",
        "1, 0.15865525393145705141, -1.8410216450092635058",
        "1.5, 0.066807201268858066004, -2.705944400823889807",
        "2, 0.0227501319481792072, -3.7831843336820319488",
        "3, 0.0013498980316300945267, -6.6077262215103495433",
        "5, 2.8665157187919391167e-7, -15.064998393988725736",
        "8.3255461115769778, 4.1970425705436819472e-17, -37.709566453509966367",
        "10, 7.619853024160526066e-24, -53.231285150512470578",
        "19.206455826398415, 1.6341572099928208869e-82, -188.32085042195607571",
        "30, 4.9067139271481870595e-198, -454.32124395634319711",
        "37.5, 4.6053530095819548438e-308, -707.66898931750719107",
        "100, 0, -5005.5242086942050886",
        "1000, 0, -500007.82669481218431",
        "10000, 0, -50000010.129278915181"
    })
    void knownValues(double x, double upper, double ln) {
        if (upper == 0) {
            assertThat(NormalTail.upper(x)).isZero();
        } else {
            assertClose(NormalTail.upper(x), upper);
        }
        assertClose(NormalTail.lnUpper(x), ln);
    }

    @Test
    void agreesWithTheMaclaurinSeriesInDecimals() {
        DecimalNormalTail decimal = new DecimalNormalTail(150);
        RandomStream stream = RandomStream.of(7);
        for (int k = 0; k < 60; k++) {
            double x = stream.nextDouble(0, 12);
            Dfp expected = decimal.byMaclaurin(x);
            assertClose(NormalTail.upper(x), expected.toDouble());
            assertClose(NormalTail.lnUpper(x), expected.log().toDouble());
            assertClose(
                    NormalTail.within(x),
                    expected.multiply(-2).add(expected.getOne()).toDouble());
        }
    }

    /** The series of the digits against the alternating one, to more digits than doubles have. */
    @Test
    void theReferenceAgreesWithTheMaclaurinSeries() {
        Digits digits = Digits.of(100);
        DecimalNormalTail decimal = new DecimalNormalTail(100);
        for (double x : new double[] {0, 0.3, 1, 2.5, 7}) {
            Dfp expected = decimal.byMaclaurin(x).multiply(-2).add(digits.number(1));
            Dfp difference = DecimalNormal.within(digits.number(x), digits).subtract(expected);
            assertThat(difference.abs().lessThan(digits.roundings(1e12))).isTrue();
        }
    }

    @Test
    void agreesWithTheAsymptoticSeriesInDecimals() {
        DecimalNormalTail decimal = new DecimalNormalTail(60);
        RandomStream stream = RandomStream.of(8);
        for (int k = 0; k < 60; k++) {
            double x = Math.exp(stream.nextDouble(Math.log(20), Math.log(1e4)));
            Dfp expected = decimal.lnByAsymptotics(x);
            assertClose(NormalTail.lnUpper(x), expected.toDouble());
            if (x < 37.5) {
                assertClose(NormalTail.upper(x), expected.exp().toDouble());
            }
        }
    }

    /** Why commons-math3 is not enough: it loses digits in the tail that this must keep. */
    @Test
    void theLibrarysErfcLosesDigitsInTheTail() {
        double x = 37;
        double expected = new DecimalNormalTail(60).lnByAsymptotics(x).exp().toDouble();
        assertThat(relativeError(Erf.erfc(x / Math.sqrt(2)) / 2, expected)).isGreaterThan(NormalTail.RELATIVE_ERROR);
        assertClose(NormalTail.upper(x), expected);
    }

    @Test
    void bothTailsSumToOne() {
        assertThat(NormalTail.upper(0)).isEqualTo(0.5);
        for (double x = 0; x < 9; x += 0.25) {
            assertThat(NormalTail.upper(x) + NormalTail.upper(-x)).isEqualTo(1);
            assertThat(NormalTail.lnUpper(-x)).isCloseTo(Math.log1p(-NormalTail.upper(x)), withinPercentage(1e-12));
        }
    }

    @Test
    void decreasesAcrossTheChangeOfMethod() {
        double x = 1.5;
        double below = Math.nextDown(x);
        assertThat(relativeError(NormalTail.upper(below), NormalTail.upper(x))).isLessThan(1e-14);
        assertThat(NormalTail.upper(1.5 - 1e-13)).isGreaterThan(NormalTail.upper(1.5 + 1e-13));
    }

    @Test
    void smallCentralProbabilitiesKeepTheirDigits() {
        assertClose(NormalTail.within(1e-10), 2e-10 / Math.sqrt(2 * Math.PI));
    }

    @Test
    void limits() {
        assertThat(NormalTail.upper(Double.POSITIVE_INFINITY)).isZero();
        assertThat(NormalTail.upper(Double.NEGATIVE_INFINITY)).isOne();
        assertThat(NormalTail.lnUpper(Double.POSITIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(NormalTail.lnUpper(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(NormalTail.within(Double.POSITIVE_INFINITY)).isOne();
    }

    @Test
    void badInput() {
        assertThatThrownBy(() -> NormalTail.upper(Double.NaN))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("x of Q(x): required a number; got NaN");
        assertThatThrownBy(() -> NormalTail.lnUpper(Double.NaN)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> NormalTail.within(-1)).hasMessageContaining("at least 0; got -1.0");
    }
}
