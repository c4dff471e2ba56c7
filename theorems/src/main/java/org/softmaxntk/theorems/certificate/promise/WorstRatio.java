package org.softmaxntk.theorems.certificate.promise;

import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.descent.Range;
import org.softmaxntk.theorems.interval.Interval;

/**
 * The largest measured/promised of a run. Where 0 is promised, what is surely above 0 breaks the promise, and what may be 0 does
 * not count.
 */
final class WorstRatio {
    private WorstRatio() {}

    static Interval of(Interval worst, Interval measured, double promised) {
        return counts(measured.lower() > 0, promised) ? worst.max(measured.dividedBy(divisor(promised))) : worst;
    }

    private static Interval divisor(double promised) {
        return Interval.exactly(Math.max(promised, Double.MIN_VALUE));
    }

    static Range of(Range worst, Range measured, double promised, Digits digits) {
        boolean positive = measured.lower().greaterThan(digits.number(0));
        double divisor = Math.max(promised, Double.MIN_VALUE);
        return counts(positive, promised)
                ? worst.max(measured.map(size -> size.divide(digits.number(divisor))), digits)
                : worst;
    }

    private static boolean counts(boolean positive, double promised) {
        return promised > 0 || positive;
    }
}
