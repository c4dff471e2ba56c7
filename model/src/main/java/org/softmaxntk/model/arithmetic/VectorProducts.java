package org.softmaxntk.model.arithmetic;

import jdk.incubator.vector.DoubleVector;

/**
 * Products of four coefficients' rows with some columns of a panel, every sum in a register of its own: what {@link
 * VectorArithmetic#multiply} is made of. Sums are written out and not looped over, as the compiler keeps a vector in a
 * register only where it sees its whole life.
 */
final class VectorProducts {
    private static final int NEURONS = PanelArithmetic.NEURONS;
    private static final int L = VectorArithmetic.L;

    private VectorProducts() {}

    static void sixteenSums(double[] c, int at, int columns, double[] in, int inAt, double[] out, int outAt) {
        DoubleVector a0 = DoubleVector.zero(VectorArithmetic.SPECIES);
        DoubleVector a1 = a0;
        DoubleVector a2 = a0;
        DoubleVector a3 = a0;
        DoubleVector b0 = a0;
        DoubleVector b1 = a0;
        DoubleVector b2 = a0;
        DoubleVector b3 = a0;
        DoubleVector c0 = a0;
        DoubleVector c1 = a0;
        DoubleVector c2 = a0;
        DoubleVector c3 = a0;
        DoubleVector d0 = a0;
        DoubleVector d1 = a0;
        DoubleVector d2 = a0;
        DoubleVector d3 = a0;
        for (int k = 0; k < columns; k++) {
            DoubleVector w0 = VectorArithmetic.load(in, inAt + k * NEURONS);
            DoubleVector w1 = VectorArithmetic.load(in, inAt + k * NEURONS + L);
            DoubleVector w2 = VectorArithmetic.load(in, inAt + k * NEURONS + 2 * L);
            DoubleVector w3 = VectorArithmetic.load(in, inAt + k * NEURONS + 3 * L);
            DoubleVector x = VectorArithmetic.of(c[at + k * Coefficients.GROUP]);
            a0 = w0.fma(x, a0);
            a1 = w1.fma(x, a1);
            a2 = w2.fma(x, a2);
            a3 = w3.fma(x, a3);
            x = VectorArithmetic.of(c[at + k * Coefficients.GROUP + 1]);
            b0 = w0.fma(x, b0);
            b1 = w1.fma(x, b1);
            b2 = w2.fma(x, b2);
            b3 = w3.fma(x, b3);
            x = VectorArithmetic.of(c[at + k * Coefficients.GROUP + 2]);
            c0 = w0.fma(x, c0);
            c1 = w1.fma(x, c1);
            c2 = w2.fma(x, c2);
            c3 = w3.fma(x, c3);
            x = VectorArithmetic.of(c[at + k * Coefficients.GROUP + 3]);
            d0 = w0.fma(x, d0);
            d1 = w1.fma(x, d1);
            d2 = w2.fma(x, d2);
            d3 = w3.fma(x, d3);
        }
        store(a0, a1, out, outAt);
        store(a2, a3, out, outAt + 2 * L);
        store(b0, b1, out, outAt + NEURONS);
        store(b2, b3, out, outAt + NEURONS + 2 * L);
        store(c0, c1, out, outAt + 2 * NEURONS);
        store(c2, c3, out, outAt + 2 * NEURONS + 2 * L);
        store(d0, d1, out, outAt + 3 * NEURONS);
        store(d2, d3, out, outAt + 3 * NEURONS + 2 * L);
    }

    static void eightSums(double[] c, int at, int columns, double[] in, int inAt, double[] out, int outAt) {
        DoubleVector a0 = DoubleVector.zero(VectorArithmetic.SPECIES);
        DoubleVector a1 = a0;
        DoubleVector b0 = a0;
        DoubleVector b1 = a0;
        DoubleVector c0 = a0;
        DoubleVector c1 = a0;
        DoubleVector d0 = a0;
        DoubleVector d1 = a0;
        for (int k = 0; k < columns; k++) {
            DoubleVector w0 = VectorArithmetic.load(in, inAt + k * NEURONS);
            DoubleVector w1 = VectorArithmetic.load(in, inAt + k * NEURONS + L);
            DoubleVector x = VectorArithmetic.of(c[at + k * Coefficients.GROUP]);
            a0 = w0.fma(x, a0);
            a1 = w1.fma(x, a1);
            x = VectorArithmetic.of(c[at + k * Coefficients.GROUP + 1]);
            b0 = w0.fma(x, b0);
            b1 = w1.fma(x, b1);
            x = VectorArithmetic.of(c[at + k * Coefficients.GROUP + 2]);
            c0 = w0.fma(x, c0);
            c1 = w1.fma(x, c1);
            x = VectorArithmetic.of(c[at + k * Coefficients.GROUP + 3]);
            d0 = w0.fma(x, d0);
            d1 = w1.fma(x, d1);
        }
        store(a0, a1, out, outAt);
        store(b0, b1, out, outAt + NEURONS);
        store(c0, c1, out, outAt + 2 * NEURONS);
        store(d0, d1, out, outAt + 3 * NEURONS);
    }

    private static void store(DoubleVector a0, DoubleVector a1, double[] out, int at) {
        a0.intoArray(out, at);
        a1.intoArray(out, at + L);
    }
}
