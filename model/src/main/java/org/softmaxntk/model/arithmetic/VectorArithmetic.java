package org.softmaxntk.model.arithmetic;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** With the widest vectors of this machine, up to 512 bits; needs the module {@code jdk.incubator.vector}. */
final class VectorArithmetic implements PanelArithmetic {
    private static final VectorSpecies<Double> SPECIES =
            DoubleVector.SPECIES_PREFERRED.length() > LANES ? DoubleVector.SPECIES_512 : DoubleVector.SPECIES_PREFERRED;
    private static final int L = SPECIES.length();

    @Override
    public String name() {
        return "vector, " + SPECIES.vectorBitSize() + " bits";
    }

    /** Whether this machine has vectors of more than one number. */
    static boolean isUseful() {
        return L > 1;
    }

    /**
     * With 512 bits there are 32 registers, and sixteen sums at a time; else there are 16, and eight fit. The two loops must
     * stay as plain as they are: with a branch on how sums begin or end, the compiler puts vectors on the heap.
     */
    @Override
    public void multiply(Coefficients coefficients, double[] in, int inAt, double[] out) {
        int columns = coefficients.columns();
        double[] packed = coefficients.packed();
        for (int i = 0; i < coefficients.rows(); i += Coefficients.GROUP) {
            if (L == LANES) {
                for (int r = 0; r < NEURONS; r += 4 * L) {
                    sixteenSums(packed, i * columns, columns, in, inAt + r, out, i * NEURONS + r);
                }
            } else {
                for (int r = 0; r < NEURONS; r += 2 * L) {
                    eightSums(packed, i * columns, columns, in, inAt + r, out, i * NEURONS + r);
                }
            }
        }
    }

    @Override
    public void add(double[] panel, int rows, double[] terms) {
        for (int at = 0; at < rows * NEURONS; at += L) {
            load(panel, at).add(load(terms, at)).intoArray(panel, at);
        }
    }

    private static DoubleVector load(double[] array, int at) {
        return DoubleVector.fromArray(SPECIES, array, at);
    }

    private static DoubleVector of(double number) {
        return DoubleVector.broadcast(SPECIES, number);
    }

    private static void sixteenSums(double[] c, int at, int columns, double[] in, int inAt, double[] out, int outAt) {
        DoubleVector a0 = DoubleVector.zero(SPECIES);
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
            DoubleVector w0 = load(in, inAt + k * NEURONS);
            DoubleVector w1 = load(in, inAt + k * NEURONS + L);
            DoubleVector w2 = load(in, inAt + k * NEURONS + 2 * L);
            DoubleVector w3 = load(in, inAt + k * NEURONS + 3 * L);
            DoubleVector x = of(c[at + k * Coefficients.GROUP]);
            a0 = w0.fma(x, a0);
            a1 = w1.fma(x, a1);
            a2 = w2.fma(x, a2);
            a3 = w3.fma(x, a3);
            x = of(c[at + k * Coefficients.GROUP + 1]);
            b0 = w0.fma(x, b0);
            b1 = w1.fma(x, b1);
            b2 = w2.fma(x, b2);
            b3 = w3.fma(x, b3);
            x = of(c[at + k * Coefficients.GROUP + 2]);
            c0 = w0.fma(x, c0);
            c1 = w1.fma(x, c1);
            c2 = w2.fma(x, c2);
            c3 = w3.fma(x, c3);
            x = of(c[at + k * Coefficients.GROUP + 3]);
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

    private static void eightSums(double[] c, int at, int columns, double[] in, int inAt, double[] out, int outAt) {
        DoubleVector a0 = DoubleVector.zero(SPECIES);
        DoubleVector a1 = a0;
        DoubleVector b0 = a0;
        DoubleVector b1 = a0;
        DoubleVector c0 = a0;
        DoubleVector c1 = a0;
        DoubleVector d0 = a0;
        DoubleVector d1 = a0;
        for (int k = 0; k < columns; k++) {
            DoubleVector w0 = load(in, inAt + k * NEURONS);
            DoubleVector w1 = load(in, inAt + k * NEURONS + L);
            DoubleVector x = of(c[at + k * Coefficients.GROUP]);
            a0 = w0.fma(x, a0);
            a1 = w1.fma(x, a1);
            x = of(c[at + k * Coefficients.GROUP + 1]);
            b0 = w0.fma(x, b0);
            b1 = w1.fma(x, b1);
            x = of(c[at + k * Coefficients.GROUP + 2]);
            c0 = w0.fma(x, c0);
            c1 = w1.fma(x, c1);
            x = of(c[at + k * Coefficients.GROUP + 3]);
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

    @Override
    public void exponentials(double[] panel, int rows, double[] shifts) {
        for (int i = 0; i < rows; i++) {
            DoubleVector shift = of(shifts[i]);
            for (int at = i * NEURONS; at < (i + 1) * NEURONS; at += L) {
                exponential(load(panel, at).sub(shift)).intoArray(panel, at);
            }
        }
    }

    private static DoubleVector exponential(DoubleVector exponent) {
        DoubleVector x = exponent.blend(Exponential.LEAST, exponent.lt(Exponential.LEAST));
        DoubleVector rounded = x.fma(of(Exponential.PER_LOG2), of(Exponential.ROUNDING));
        DoubleVector k = rounded.sub(of(Exponential.ROUNDING));
        DoubleVector r = k.fma(of(-Exponential.LOG2_LOW), k.fma(of(-Exponential.LOG2_HIGH), x));
        DoubleVector power = r.mul(r).fma(quotient(r), r).add(of(1));
        return power.reinterpretAsLongs()
                .add(rounded.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52))
                .reinterpretAsDoubles();
    }

    /** q(r) = (e^r − 1 − r)/r². */
    private static DoubleVector quotient(DoubleVector r) {
        DoubleVector q = r.fma(of(Exponential.Q9), of(Exponential.Q8));
        q = q.fma(r, of(Exponential.Q7));
        q = q.fma(r, of(Exponential.Q6));
        q = q.fma(r, of(Exponential.Q5));
        q = q.fma(r, of(Exponential.Q4));
        q = q.fma(r, of(Exponential.Q3));
        q = q.fma(r, of(Exponential.Q2));
        q = q.fma(r, of(Exponential.Q1));
        return q.fma(r, of(Exponential.Q0));
    }

    @Override
    public void rectify(double[] logits, int rows, double[] features, double[] slopes) {
        for (int at = 0; at < rows * NEURONS; at += L) {
            DoubleVector z = load(logits, at);
            z.blend(0, z.compare(VectorOperators.LE, 0)).intoArray(features, at);
            of(0).blend(1, z.compare(VectorOperators.GT, 0)).intoArray(slopes, at);
        }
    }

    @Override
    public void pulls(double[] slopes, Coefficients v, double[] signs, double[] means, double[] out) {
        if (v.columns() > 1) {
            multiply(v, signs, 0, out);
        }
        for (int i = 0; i < v.rows(); i++) {
            DoubleVector mean = of(means[i]);
            if (v.columns() == 1) {
                pullsOfOne(slopes, of(v.at(i, 0)), i * NEURONS, signs, mean, out);
            } else {
                pullsOfSums(slopes, i * NEURONS, mean, out);
            }
        }
    }

    private static void pullsOfOne(
            double[] slopes, DoubleVector v, int at, double[] signs, DoubleVector mean, double[] out) {
        for (int r = 0; r < NEURONS; r += L) {
            load(signs, r).mul(v).sub(mean).mul(load(slopes, at + r)).intoArray(out, at + r);
        }
    }

    private static void pullsOfSums(double[] slopes, int at, DoubleVector mean, double[] out) {
        for (int r = 0; r < NEURONS; r += L) {
            load(out, at + r).sub(mean).mul(load(slopes, at + r)).intoArray(out, at + r);
        }
    }

    @Override
    public double update(double[] panel, int rows, double factor, double[] weights, int at) {
        double[] paths = new double[NEURONS];
        DoubleVector scaling = of(factor);
        for (int k = 0; k < rows; k++) {
            for (int r = 0; r < NEURONS; r += L) {
                DoubleVector move = load(panel, k * NEURONS + r).mul(scaling);
                move.intoArray(panel, k * NEURONS + r);
                load(weights, at + k * NEURONS + r).add(move).intoArray(weights, at + k * NEURONS + r);
                load(paths, r).add(move.abs()).intoArray(paths, r);
            }
        }
        return PlainArithmetic.largestOf(paths);
    }

    @Override
    public void growths(double[] features, int rows, double most, double[] moves) {
        boolean tiny = most <= Exponential.TINY;
        for (int at = 0; at < rows * NEURONS; at += L) {
            DoubleVector r = load(moves, at);
            DoubleVector q = tiny ? shortQuotient(r) : quotient(r);
            r.mul(r).fma(q, r).mul(load(features, at)).intoArray(moves, at);
        }
    }

    private static DoubleVector shortQuotient(DoubleVector r) {
        DoubleVector q = r.fma(of(Exponential.T4), of(Exponential.T3));
        q = q.fma(r, of(Exponential.T2));
        q = q.fma(r, of(Exponential.T1));
        return q.fma(r, of(0.5));
    }

    @Override
    public void rectifiedGrowths(double[] logits, double[] features, int rows, double[] moves) {
        for (int at = 0; at < rows * NEURONS; at += L) {
            DoubleVector feature = load(features, at);
            DoubleVector above = load(moves, at).add(load(logits, at).sub(feature));
            DoubleVector least = feature.neg();
            VectorMask<Double> below = above.compare(VectorOperators.LE, least);
            above.blend(least, below).intoArray(moves, at);
        }
    }

    @Override
    public void scale(double[] panel, int rows, double[] factors) {
        for (int at = 0; at < rows * NEURONS; at += L) {
            load(panel, at).mul(load(factors, at)).intoArray(panel, at);
        }
    }

    @Override
    public void addSums(double[] panel, int rows, double[] signs, int outputs, double[] sums, int sumsAt) {
        int size = (outputs + 1) * LANES;
        for (int lane = 0; lane < LANES; lane += L) {
            for (int l = 0; l < outputs; l++) {
                for (int i = 0; i < rows; i++) {
                    int to = sumsAt + i * size + l * LANES + lane;
                    addSigned(panel, i * NEURONS + lane, signs, l * NEURONS + lane, sums, to);
                }
            }
            for (int i = 0; i < rows; i++) {
                addPlain(panel, i * NEURONS + lane, sums, sumsAt + i * size + outputs * LANES + lane);
            }
        }
    }

    private static void addSigned(double[] panel, int at, double[] signs, int signAt, double[] sums, int sumAt) {
        DoubleVector s0 = load(panel, at).mul(load(signs, signAt));
        DoubleVector s1 = load(panel, at + LANES).mul(load(signs, signAt + LANES));
        DoubleVector s2 = load(panel, at + 2 * LANES).mul(load(signs, signAt + 2 * LANES));
        DoubleVector s3 = load(panel, at + 3 * LANES).mul(load(signs, signAt + 3 * LANES));
        s0 = load(panel, at + 4 * LANES).fma(load(signs, signAt + 4 * LANES), s0);
        s1 = load(panel, at + 5 * LANES).fma(load(signs, signAt + 5 * LANES), s1);
        s2 = load(panel, at + 6 * LANES).fma(load(signs, signAt + 6 * LANES), s2);
        s3 = load(panel, at + 7 * LANES).fma(load(signs, signAt + 7 * LANES), s3);
        load(sums, sumAt).add(s0.add(s1).add(s2.add(s3))).intoArray(sums, sumAt);
    }

    private static void addPlain(double[] panel, int at, double[] sums, int sumAt) {
        DoubleVector s0 = load(panel, at).add(load(panel, at + 4 * LANES));
        DoubleVector s1 = load(panel, at + LANES).add(load(panel, at + 5 * LANES));
        DoubleVector s2 = load(panel, at + 2 * LANES).add(load(panel, at + 6 * LANES));
        DoubleVector s3 = load(panel, at + 3 * LANES).add(load(panel, at + 7 * LANES));
        load(sums, sumAt).add(s0.add(s1).add(s2.add(s3))).intoArray(sums, sumAt);
    }

    @Override
    public void largest(double[] panel, int rows, double[] largest) {
        double[] lanes = new double[L];
        for (int i = 0; i < rows; i++) {
            DoubleVector most = of(largest[i]);
            for (int at = i * NEURONS; at < (i + 1) * NEURONS; at += L) {
                DoubleVector next = load(panel, at);
                most = most.blend(next, most.lt(next));
            }
            most.intoArray(lanes, 0);
            largest[i] = PlainArithmetic.largestOf(lanes);
        }
    }
}
