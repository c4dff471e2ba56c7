package org.softmaxntk.theorems.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
    private static final double NARROW = 1e-9;
    private static final double LN_TINY = Math.log(1e-30);

    public static LogRange of(Enclosure enclosure) {
        return new LogRange(finite(enclosure.lnLower()), finite(enclosure.lnUpper()));
    }

    public Enclosure enclosure() {
        return new Enclosure(
                lnLower == null ? Double.NEGATIVE_INFINITY : lnLower,
                lnUpper == null ? Double.NEGATIVE_INFINITY : lnUpper);
    }

    /** Whether the number is known to a relative 10⁻⁹, or is 0 to 10⁻³⁰. */
    @JsonIgnore
    public boolean isNarrow() {
        double upper = enclosure().lnUpper();
        return lnLower == null ? upper < LN_TINY : upper - lnLower <= NARROW;
    }

    private static Double finite(double ln) {
        return ln == Double.NEGATIVE_INFINITY ? null : Double.valueOf(ln);
    }
}
