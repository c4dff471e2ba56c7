package org.softmaxntk.theorems.interval;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Finite doubles: of every size, and those at which rounding, underflow or overflow change. */
class NastyDoubles extends DomainContextBase {
    private static final double[] CORNERS = {
        0,
        -0.0,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Math.nextDown(Double.MIN_NORMAL),
        0x1p-960,
        0x1p-538,
        0x1p-537,
        1,
        Math.nextUp(1.0),
        Math.nextDown(1.0),
        -1,
        0.1,
        1.0 / 3,
        0x1p53,
        0x1p511,
        -0x1p512,
        Double.MAX_VALUE,
        -Double.MAX_VALUE
    };

    @Provide
    Arbitrary<Double> doubles() {
        Arbitrary<Double> corners =
                Arbitraries.integers().between(0, CORNERS.length - 1).map(k -> CORNERS[k]);
        Arbitrary<Double> anySize =
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
        Arbitrary<Double> moderate = Arbitraries.longs().map(bits -> Math.scalb((double) bits, -60));
        return Arbitraries.oneOf(corners, anySize, moderate);
    }
}
