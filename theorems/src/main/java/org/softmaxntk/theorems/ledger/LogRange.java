package org.softmaxntk.theorems.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.softmaxntk.theorems.arithmetic.Enclosure;

/**
 * An enclosure as the ledger writes it: natural logarithms of its ends, null for ln 0 = −∞, which JSON cannot say.
 *
 * @param lnLower logarithm of the lower end
 * @param lnUpper logarithm of the upper end
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record LogRange(Double lnLower, Double lnUpper) {
    public static LogRange of(Enclosure enclosure) {
        return new LogRange(finite(enclosure.lnLower()), finite(enclosure.lnUpper()));
    }

    public Enclosure enclosure() {
        return new Enclosure(
                lnLower == null ? Double.NEGATIVE_INFINITY : lnLower,
                lnUpper == null ? Double.NEGATIVE_INFINITY : lnUpper);
    }

    private static Double finite(double ln) {
        return ln == Double.NEGATIVE_INFINITY ? null : Double.valueOf(ln);
    }
}
