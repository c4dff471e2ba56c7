package org.softmaxntk.theorems.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.dfp.Dfp;

/** The true number lies inside, by forty digits. */
class EnclosureProperties {
    private static final Digits DIGITS = Digits.of(40);

    @Provide
    Arbitrary<Double> positive() {
        return Arbitraries.doubles().between(-700, 700).map(Math::exp);
    }

    @Provide
    Arbitrary<Double> moderate() {
        return Arbitraries.doubles().between(-40, 40).map(Math::exp);
    }

    @Property(seed = "1", tries = 100)
    void theLogarithmLiesInside(@ForAll("positive") double value) {
        assertInside(DIGITS.number(value), Enclosure.exactly(value));
    }

    @Property(seed = "2", tries = 100)
    void theProductLiesInside(@ForAll("positive") double a, @ForAll("positive") double b) {
        assertInside(
                DIGITS.number(a).multiply(DIGITS.number(b)),
                Enclosure.exactly(a).times(Enclosure.exactly(b)));
        assertInside(
                DIGITS.number(a).multiply(DIGITS.number(b)),
                Enclosure.exactly(a).times(b));
    }

    @Property(seed = "3", tries = 100)
    void everyNumberWithinTheErrorLiesInside(@ForAll("moderate") double value, @ForAll("moderate") double error) {
        Enclosure enclosure = Enclosure.of(value, error);
        Dfp exact = DIGITS.number(value);
        assertInside(exact, enclosure);
        assertInside(exact.add(DIGITS.number(error)), enclosure);
        Dfp below = exact.subtract(DIGITS.number(error));
        if (below.greaterThan(DIGITS.number(0))) {
            assertInside(below, enclosure);
        }
    }

    @Property(seed = "4", tries = 100)
    void theExponentialLiesInside(@ForAll("moderate") double exponent) {
        Enclosure enclosure = Enclosure.exponential(-exponent, 0);
        assertThat(enclosure.lnLower()).isLessThan(-exponent);
        assertThat(enclosure.lnUpper()).isGreaterThan(-exponent);
    }

    @Property(seed = "5", tries = 100)
    void touchingErrorBarsOverlap(@ForAll("moderate") double value, @ForAll("moderate") double error) {
        assertThat(Enclosure.of(value, error).overlaps(Enclosure.of(value + 2 * error, error)))
                .isTrue();
        assertThat(Enclosure.exactly(value).overlaps(Enclosure.exactly(1.000001 * value)))
                .isFalse();
    }

    private static void assertInside(Dfp number, Enclosure enclosure) {
        Dfp log = number.log();
        assertThat(Double.isInfinite(enclosure.lnLower()) || log.greaterThan(DIGITS.number(enclosure.lnLower())))
                .as("ln %s = %s above %s", number, log, enclosure.lnLower())
                .isTrue();
        assertThat(log.lessThan(DIGITS.number(enclosure.lnUpper())))
                .as("ln %s = %s below %s", number, log, enclosure.lnUpper())
                .isTrue();
    }
}
