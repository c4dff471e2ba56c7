package org.softmaxntk.model.reference;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.softmaxntk.model.InvalidInput;

/** Doubles with derivatives by a single free parameter: with many parameters the cost explodes. */
final class DerivativePrecision implements Precision<DerivativeStructure> {
    private static final int PARAMETERS = 1;

    private final int order;

    DerivativePrecision(int order) {
        if (order < 1 || order > 10) {
            throw new InvalidInput("order of the derivatives", "an order from 1 to 10", Integer.toString(order));
        }
        this.order = order;
    }

    /** The free parameter s itself, at s = 0. */
    DerivativeStructure parameter() {
        return new DerivativeStructure(PARAMETERS, order, 0, 0.0);
    }

    @Override
    public int digits() {
        return 15;
    }

    @Override
    public DerivativeStructure of(double value) {
        return new DerivativeStructure(PARAMETERS, order, Lifting.finite(value));
    }

    @Override
    public DerivativeStructure of(String text) {
        return of(Lifting.decimal(text).doubleValue());
    }

    @Override
    public DerivativeStructure exp(DerivativeStructure x) {
        return x.exp();
    }

    @Override
    public boolean isGreater(DerivativeStructure a, DerivativeStructure b) {
        return Double.compare(a.getValue(), b.getValue()) > 0;
    }

    @Override
    public double toDouble(DerivativeStructure x) {
        return x.getValue();
    }

    @Override
    public double logMagnitude(DerivativeStructure x) {
        return Math.log(Math.abs(x.getValue()));
    }
}
