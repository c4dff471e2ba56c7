package org.softmaxntk.model.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;

/**
 * eˣ in decimal numbers of one length, by tables: x = n + i₁/10² + i₂/10⁴ + i₃/10⁶ + h with |i| ≤ 50, |h| ≤ 10⁻⁶/2, and
 *
 * <p>eˣ = eⁿ · e^(i₁/10²) · e^(i₂/10⁴) · e^(i₃/10⁶) · Σ_k hᵏ/k!.
 *
 * <p>The summands are decimal places of x, so splitting them off leaves h to a unit of its last place. Of eⁿ the powers e^±2ᵇ
 * are kept. Tables are
 * filled from commons-math's own exponential, one entry after the other as they are asked for: it takes about a hundred
 * products at 64 digits, this takes ten for the sum and one for each table entry.
 *
 * <p>Relative error: about one unit of the last place for each table entry and one for the sum, beside the error of the
 * entries, which is the library's. It is hundreds of units for e^(2¹⁸) and a few for |x| ≤ 100; the tests hold it to 10⁻⁵⁷
 * and 10⁻⁵⁹ where 61 digits are held.
 */
final class DecimalExponential {
    /** |x| must be below: e^x has no place for more. */
    static final int LIMIT = 1 << 19;

    private static final int BASE = 100;
    private static final int PLACES = 3;
    private static final double LARGEST_REMAINDER = 0.5 * Math.pow(BASE, -PLACES);

    private final DfpField field;
    private final int terms;
    private final ConcurrentMap<Integer, Dfp> powers = new ConcurrentHashMap<>();
    private final List<ConcurrentMap<Integer, Dfp>> tables = new ArrayList<>();
    /** 100⁻ᵖ for p = 0, 1, …. */
    private final List<Dfp> units = new ArrayList<>();

    DecimalExponential(DfpField field) {
        this.field = field;
        this.terms = terms(4 * field.getRadixDigits());
        units.add(field.getOne());
        for (int place = 1; place <= PLACES; place++) {
            tables.add(new ConcurrentHashMap<>());
            units.add(units.get(place - 1).divide(BASE));
        }
    }

    /** The least K with |h|ᴷ/K! < 10^−digits. */
    private static int terms(int digits) {
        int terms = 0;
        for (double log = 0; log > -digits; ) {
            terms++;
            log += Math.log10(LARGEST_REMAINDER / terms);
        }
        return terms;
    }

    /** eˣ for |x| < {@link #LIMIT}. */
    Dfp of(Dfp x) {
        Dfp whole = x.rint();
        Dfp product = power(whole.intValue());
        Dfp rest = x.subtract(whole); // in units of 100⁻ᵖ after place p
        for (int place = 1; place <= PLACES; place++) {
            Dfp shifted = rest.multiply(BASE);
            Dfp entry = shifted.rint();
            rest = shifted.subtract(entry);
            if (!entry.isZero()) {
                product = product.multiply(entry(place, entry.intValue()));
            }
        }
        return rest.isZero() ? product : product.multiply(sum(rest.multiply(units.get(PLACES))));
    }

    /** Σ_k hᵏ/k!, from the inside: 1 + h(1 + h/2(1 + h/3(…))). */
    private Dfp sum(Dfp h) {
        Dfp sum = field.getOne();
        for (int k = terms; k > 0; k--) {
            sum = sum.multiply(h).divide(k).add(field.getOne());
        }
        return sum;
    }

    /** eⁿ by the binary digits of n. */
    private Dfp power(int n) {
        Dfp product = field.getOne();
        for (int left = Math.abs(n); left > 0; left &= left - 1) {
            int power = Integer.signum(n) * Integer.lowestOneBit(left);
            product = product.multiply(
                    powers.computeIfAbsent(power, m -> field.newDfp(m).exp()));
        }
        return product;
    }

    private Dfp entry(int place, int i) {
        return tables.get(place - 1)
                .computeIfAbsent(i, j -> units.get(place).multiply(j).exp());
    }
}
