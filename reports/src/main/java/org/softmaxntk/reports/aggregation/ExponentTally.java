package org.softmaxntk.reports.aggregation;

import java.util.Optional;
import org.softmaxntk.reports.evidence.LedgerLine;

/** The exponents of one factor e^{cB}, as far as instances tell them. */
final class ExponentTally {
    private final String factor;
    private final double stated;
    private final boolean wantsLargest;
    private double sufficient = Double.NaN;
    private double insufficient = Double.NaN;
    private LedgerLine deciding;

    private ExponentTally(String factor, double stated, boolean wantsLargest) {
        this.factor = factor;
        this.stated = stated;
        this.wantsLargest = wantsLargest;
    }

    /** Of the stated side, which must do on every instance: the largest exponent that one of them needs. */
    static ExponentTally ofStatedSide(double stated) {
        return new ExponentTally(EffectiveExponent.STATED_SIDE, stated, true);
    }

    /** Of a size, of which every instance that held shows an exponent that does: the least of them. */
    static ExponentTally ofSize(String quantity, double stated) {
        return new ExponentTally(quantity, stated, false);
    }

    /** {@code line} did with the stated factor times e^{@code change}. */
    void held(LedgerLine line, double change) {
        double exponent = exponent(line, change);
        boolean decides = wantsLargest ? exponent > sufficient : exponent < sufficient;
        if (Double.isFinite(exponent) && (deciding == null || decides)) {
            sufficient = exponent;
            deciding = line;
        }
    }

    /** {@code line} did not do with the stated factor times e^{@code change}. */
    void failed(LedgerLine line, double change) {
        double exponent = exponent(line, change);
        if (Double.isFinite(exponent) && !(exponent <= insufficient)) {
            insufficient = exponent;
        }
    }

    private double exponent(LedgerLine line, double change) {
        Double bound = line.entry().facts().get("B");
        return bound == null ? Double.NaN : stated + change / bound;
    }

    Optional<EffectiveExponent> exponent() {
        boolean seen = deciding != null || !Double.isNaN(insufficient);
        return seen
                ? Optional.of(new EffectiveExponent(
                        factor,
                        stated,
                        sufficient,
                        insufficient,
                        Optional.ofNullable(deciding).map(Example::of)))
                : Optional.empty();
    }
}
