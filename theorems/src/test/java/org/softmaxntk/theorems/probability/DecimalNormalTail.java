package org.softmaxntk.theorems.probability;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;

/** Q(x) in decimal digits by other series than {@link NormalTail}'s. */
final class DecimalNormalTail {
    private final Digits digits;

    DecimalNormalTail(int count) {
        this.digits = Digits.of(count);
    }

    /** ½ − (1/√(2π)) Σ (−1)^k x^{2k+1}/(2^k k! (2k+1)): alternating, so it needs x² digits and more. */
    Dfp byMaclaurin(double at) {
        Dfp x = digits.number(at);
        Dfp square = x.multiply(x);
        Dfp power = x;
        Dfp sum = x;
        Dfp cut = digits.roundings(1);
        for (int k = 1; power.abs().greaterThan(cut); k++) {
            power = power.multiply(square).divide(2 * k).negate();
            sum = sum.add(power.divide(2 * k + 1));
        }
        return digits.number(0.5).subtract(sum.divide(rootTwoPi()));
    }

    /** ln Q by φ(x)/x·Σ (−1)^k (2k−1)!!/x^{2k}, cut at the smallest term; for x ≥ 20 that is below e^{−190}. */
    Dfp lnByAsymptotics(double at) {
        Dfp x = digits.number(at);
        Dfp square = x.multiply(x);
        Dfp term = digits.number(1);
        Dfp sum = term;
        for (int k = 1; 2 * k - 1 < at * at && term.abs().greaterThan(digits.roundings(1)); k++) {
            term = term.multiply(1 - 2 * k).divide(square);
            sum = sum.add(term);
        }
        return sum.log().subtract(x.log()).subtract(rootTwoPi().log()).subtract(square.divide(2));
    }

    private Dfp rootTwoPi() {
        return digits.number(1).getField().getPi().multiply(2).sqrt();
    }
}
