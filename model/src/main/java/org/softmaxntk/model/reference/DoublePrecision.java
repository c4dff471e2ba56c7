package org.softmaxntk.model.reference;

import java.math.BigDecimal;
import org.apache.commons.math3.util.Decimal64;

/** Numbers that are doubles. */
final class DoublePrecision implements Precision<Decimal64> {
    static final DoublePrecision INSTANCE = new DoublePrecision();

    private DoublePrecision() {}

    @Override
    public int digits() {
        return 15;
    }

    @Override
    public Decimal64 of(double value) {
        return new Decimal64(Lifting.finite(value));
    }

    @Override
    public Decimal64 of(String text) {
        BigDecimal decimal = Lifting.decimal(text);
        return of(decimal.doubleValue());
    }

    @Override
    public Decimal64 exp(Decimal64 x) {
        return x.exp();
    }

    @Override
    public boolean isGreater(Decimal64 a, Decimal64 b) {
        return Double.compare(a.getReal(), b.getReal()) > 0;
    }

    @Override
    public double toDouble(Decimal64 x) {
        return x.getReal();
    }

    @Override
    public double logMagnitude(Decimal64 x) {
        return Math.log(Math.abs(x.getReal()));
    }
}
