package org.softmaxntk.model.arithmetic;

import jdk.incubator.vector.DoubleVector;

/**
 * Inner products over neurons of four rows of a panel with four rows of weights, or with one: see
 * {@link VectorArithmetic#addSums}.
 */
final class VectorInnerSums {
    private static final int NEURONS = PanelArithmetic.NEURONS;
    private static final int LANES = PanelArithmetic.LANES;

    private VectorInnerSums() {}

    static void sixteenSums(
            double[] panel, int at, double[] weights, int weightsAt, double[] sums, int to, int sample) {
        DoubleVector a0 = VectorArithmetic.load(sums, to);
        DoubleVector a1 = VectorArithmetic.load(sums, to + LANES);
        DoubleVector a2 = VectorArithmetic.load(sums, to + 2 * LANES);
        DoubleVector a3 = VectorArithmetic.load(sums, to + 3 * LANES);
        DoubleVector b0 = VectorArithmetic.load(sums, to + sample);
        DoubleVector b1 = VectorArithmetic.load(sums, to + sample + LANES);
        DoubleVector b2 = VectorArithmetic.load(sums, to + sample + 2 * LANES);
        DoubleVector b3 = VectorArithmetic.load(sums, to + sample + 3 * LANES);
        DoubleVector c0 = VectorArithmetic.load(sums, to + 2 * sample);
        DoubleVector c1 = VectorArithmetic.load(sums, to + 2 * sample + LANES);
        DoubleVector c2 = VectorArithmetic.load(sums, to + 2 * sample + 2 * LANES);
        DoubleVector c3 = VectorArithmetic.load(sums, to + 2 * sample + 3 * LANES);
        DoubleVector d0 = VectorArithmetic.load(sums, to + 3 * sample);
        DoubleVector d1 = VectorArithmetic.load(sums, to + 3 * sample + LANES);
        DoubleVector d2 = VectorArithmetic.load(sums, to + 3 * sample + 2 * LANES);
        DoubleVector d3 = VectorArithmetic.load(sums, to + 3 * sample + 3 * LANES);
        for (int r = 0; r < NEURONS; r += LANES) {
            DoubleVector w0 = VectorArithmetic.load(weights, weightsAt + r);
            DoubleVector w1 = VectorArithmetic.load(weights, weightsAt + NEURONS + r);
            DoubleVector w2 = VectorArithmetic.load(weights, weightsAt + 2 * NEURONS + r);
            DoubleVector w3 = VectorArithmetic.load(weights, weightsAt + 3 * NEURONS + r);
            DoubleVector x = VectorArithmetic.load(panel, at + r);
            a0 = x.fma(w0, a0);
            a1 = x.fma(w1, a1);
            a2 = x.fma(w2, a2);
            a3 = x.fma(w3, a3);
            x = VectorArithmetic.load(panel, at + NEURONS + r);
            b0 = x.fma(w0, b0);
            b1 = x.fma(w1, b1);
            b2 = x.fma(w2, b2);
            b3 = x.fma(w3, b3);
            x = VectorArithmetic.load(panel, at + 2 * NEURONS + r);
            c0 = x.fma(w0, c0);
            c1 = x.fma(w1, c1);
            c2 = x.fma(w2, c2);
            c3 = x.fma(w3, c3);
            x = VectorArithmetic.load(panel, at + 3 * NEURONS + r);
            d0 = x.fma(w0, d0);
            d1 = x.fma(w1, d1);
            d2 = x.fma(w2, d2);
            d3 = x.fma(w3, d3);
        }
        a0.intoArray(sums, to);
        a1.intoArray(sums, to + LANES);
        a2.intoArray(sums, to + 2 * LANES);
        a3.intoArray(sums, to + 3 * LANES);
        b0.intoArray(sums, to + sample);
        b1.intoArray(sums, to + sample + LANES);
        b2.intoArray(sums, to + sample + 2 * LANES);
        b3.intoArray(sums, to + sample + 3 * LANES);
        c0.intoArray(sums, to + 2 * sample);
        c1.intoArray(sums, to + 2 * sample + LANES);
        c2.intoArray(sums, to + 2 * sample + 2 * LANES);
        c3.intoArray(sums, to + 2 * sample + 3 * LANES);
        d0.intoArray(sums, to + 3 * sample);
        d1.intoArray(sums, to + 3 * sample + LANES);
        d2.intoArray(sums, to + 3 * sample + 2 * LANES);
        d3.intoArray(sums, to + 3 * sample + 3 * LANES);
    }

    static void fourSums(double[] panel, int at, double[] weights, int weightsAt, double[] sums, int to, int sample) {
        DoubleVector a = VectorArithmetic.load(sums, to);
        DoubleVector b = VectorArithmetic.load(sums, to + sample);
        DoubleVector c = VectorArithmetic.load(sums, to + 2 * sample);
        DoubleVector d = VectorArithmetic.load(sums, to + 3 * sample);
        for (int r = 0; r < NEURONS; r += LANES) {
            DoubleVector w = VectorArithmetic.load(weights, weightsAt + r);
            a = VectorArithmetic.load(panel, at + r).fma(w, a);
            b = VectorArithmetic.load(panel, at + NEURONS + r).fma(w, b);
            c = VectorArithmetic.load(panel, at + 2 * NEURONS + r).fma(w, c);
            d = VectorArithmetic.load(panel, at + 3 * NEURONS + r).fma(w, d);
        }
        a.intoArray(sums, to);
        b.intoArray(sums, to + sample);
        c.intoArray(sums, to + 2 * sample);
        d.intoArray(sums, to + 3 * sample);
    }
}
