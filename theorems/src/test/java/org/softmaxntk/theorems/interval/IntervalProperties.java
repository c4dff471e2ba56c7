package org.softmaxntk.theorems.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The four operations, powers and roots enclose what exact decimals give, and by no more than one step. */
@Domain(NastyDoubles.class)
class IntervalProperties {
    private static Interval between(double a, double b) {
        return new Interval(Math.min(a, b), Math.max(a, b));
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(value);
    }

    private static void assertEncloses(Interval interval, BigDecimal value) {
        assertThat(interval.isUndefined()).isFalse();
        assertThat(Double.isInfinite(interval.lower())
                        || exact(interval.lower()).compareTo(value) <= 0)
                .as("%s reaches down to %s", interval, value)
                .isTrue();
        assertThat(Double.isInfinite(interval.upper())
                        || exact(interval.upper()).compareTo(value) >= 0)
                .as("%s reaches up to %s", interval, value)
                .isTrue();
    }

    private static void assertTight(Interval ofPoints, BigDecimal value) {
        double near = value.doubleValue();
        boolean isDouble = Double.isFinite(near) && exact(near).compareTo(value) == 0;
        if (isDouble && (Math.abs(near) > 0x1p-900 || near == 0)) {
            assertThat(ofPoints).isEqualTo(Interval.exactly(near));
        } else {
            assertThat(ofPoints.upper()).isLessThanOrEqualTo(Math.nextUp(Math.nextUp(ofPoints.lower())));
        }
    }

    @Property(seed = "754", edgeCases = EdgeCasesMode.NONE)
    void sumsAndDifferencesEnclose(@ForAll double a, @ForAll double b, @ForAll double c, @ForAll double d) {
        Interval x = between(a, b);
        Interval y = between(c, d);
        assertEncloses(x.plus(y), exact(a).add(exact(c)));
        assertEncloses(x.plus(y), exact(b).add(exact(d)));
        assertEncloses(x.minus(y), exact(a).subtract(exact(d)));
        assertEncloses(x.minus(y), exact(b).subtract(exact(c)));
        assertTight(Interval.exactly(a).plus(Interval.exactly(c)), exact(a).add(exact(c)));
    }

    @Property(seed = "1788", edgeCases = EdgeCasesMode.NONE)
    void productsEnclose(@ForAll double a, @ForAll double b, @ForAll double c, @ForAll double d) {
        Interval product = between(a, b).times(between(c, d));
        for (double x : new double[] {a, b}) {
            for (double y : new double[] {c, d}) {
                assertEncloses(product, exact(x).multiply(exact(y)));
                assertTight(Interval.exactly(x).times(Interval.exactly(y)), exact(x).multiply(exact(y)));
            }
        }
    }

    @Property(seed = "1789", edgeCases = EdgeCasesMode.NONE)
    void quotientsEnclose(@ForAll double a, @ForAll double b, @ForAll double c, @ForAll double d) {
        Interval divisor = between(c, d);
        Interval quotient = between(a, b).dividedBy(divisor);
        if (divisor.contains(0)) {
            assertThat(quotient.isUndefined()).isTrue();
            return;
        }
        for (double x : new double[] {a, b}) {
            for (double y : new double[] {c, d}) {
                assertQuotientEnclosed(quotient, exact(x), exact(y));
            }
        }
    }

    /** lower·y ≤ x ≤ upper·y for y > 0, and the other way round for y < 0: exact, as no quotient is. */
    private static void assertQuotientEnclosed(Interval quotient, BigDecimal x, BigDecimal y) {
        boolean lowerHolds = Double.isInfinite(quotient.lower())
                || exact(quotient.lower()).multiply(y.abs()).compareTo(x.multiply(sign(y))) <= 0;
        boolean upperHolds = Double.isInfinite(quotient.upper())
                || exact(quotient.upper()).multiply(y.abs()).compareTo(x.multiply(sign(y))) >= 0;
        assertThat(lowerHolds && upperHolds).as("%s/%s in %s", x, y, quotient).isTrue();
    }

    private static BigDecimal sign(BigDecimal y) {
        return BigDecimal.valueOf(y.signum());
    }

    @Property(seed = "3141", edgeCases = EdgeCasesMode.NONE)
    void powersEnclose(@ForAll double a, @ForAll double b, @ForAll double fraction) {
        Interval base = between(a, b);
        double inside = Math.min(Math.max(fraction, base.lower()), base.upper());
        for (int n = 1; n <= 4; n++) {
            assertEncloses(base.power(n), exact(a).pow(n));
            assertEncloses(base.power(n), exact(inside).pow(n));
        }
        assertThat(base.square().lower()).isGreaterThanOrEqualTo(0);
    }

    @Property(seed = "1414", edgeCases = EdgeCasesMode.NONE)
    void rootsEnclose(@ForAll double a, @ForAll double b) {
        Interval root = between(Math.abs(a), Math.abs(b)).sqrt();
        assertThat(exact(root.lower()).pow(2)).isLessThanOrEqualTo(exact(Math.min(Math.abs(a), Math.abs(b))));
        assertThat(exact(root.upper()).pow(2)).isGreaterThanOrEqualTo(exact(Math.max(Math.abs(a), Math.abs(b))));
    }

    @Property(seed = "2718", edgeCases = EdgeCasesMode.NONE)
    void decimalsAreEnclosed(@ForAll double a, @ForAll double b) {
        Assume.that(Math.abs(a) < 1e300 && Math.abs(b) < 1e300);
        BigDecimal decimal = exact(a).add(exact(b));
        Interval around = Interval.around(decimal);
        assertEncloses(around, decimal);
        assertThat(around.upper()).isLessThanOrEqualTo(Math.nextUp(around.lower()));
    }
}
