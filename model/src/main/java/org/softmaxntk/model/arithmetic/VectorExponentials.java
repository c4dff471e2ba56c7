package org.softmaxntk.model.arithmetic;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/**
 * Exponentials of a panel, as {@link Exponential} says.
 *
 * <p>Polynomials are written out where they are needed: a method that takes or returns a vector is at times compiled by itself,
 * before its caller, and every vector then goes through the heap; twenty times the time was seen.
 */
final class VectorExponentials {
    private static final int NEURONS = PanelArithmetic.NEURONS;
    private static final int L = VectorArithmetic.L;

    private VectorExponentials() {}

    /** {@code panel[at + r] = e^{panel[at + r] − shift}} for one row. */
    static void exponentials(double[] panel, int from, double shift) {
        for (int at = from; at < from + NEURONS; at += L) {
            DoubleVector exponent = VectorArithmetic.load(panel, at).sub(VectorArithmetic.of(shift));
            DoubleVector x = exponent.blend(Exponential.LEAST, exponent.lt(Exponential.LEAST));
            VectorMask<Double> beyond = x.compare(VectorOperators.GT, Exponential.MOST);
            DoubleVector rounded =
                    x.fma(VectorArithmetic.of(Exponential.PER_LOG2), VectorArithmetic.of(Exponential.ROUNDING));
            DoubleVector k = rounded.sub(VectorArithmetic.of(Exponential.ROUNDING));
            DoubleVector r = k.fma(
                    VectorArithmetic.of(-Exponential.LOG2_LOW), k.fma(VectorArithmetic.of(-Exponential.LOG2_HIGH), x));
            DoubleVector q = r.fma(VectorArithmetic.of(Exponential.Q9), VectorArithmetic.of(Exponential.Q8));
            q = q.fma(r, VectorArithmetic.of(Exponential.Q7));
            q = q.fma(r, VectorArithmetic.of(Exponential.Q6));
            q = q.fma(r, VectorArithmetic.of(Exponential.Q5));
            q = q.fma(r, VectorArithmetic.of(Exponential.Q4));
            q = q.fma(r, VectorArithmetic.of(Exponential.Q3));
            q = q.fma(r, VectorArithmetic.of(Exponential.Q2));
            q = q.fma(r, VectorArithmetic.of(Exponential.Q1));
            q = q.fma(r, VectorArithmetic.of(Exponential.Q0));
            DoubleVector power = r.mul(r).fma(q, r).add(VectorArithmetic.of(1));
            power.reinterpretAsLongs()
                    .add(rounded.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52))
                    .reinterpretAsDoubles()
                    .blend(Double.POSITIVE_INFINITY, beyond)
                    .intoArray(panel, at);
        }
    }

    /** {@code moves[at] = features[at]·(e^{moves[at]} − 1)} for moves within {@value PanelArithmetic#MOST_GROWTH}. */
    static void growths(double[] features, int length, double[] moves) {
        for (int at = 0; at < length; at += L) {
            DoubleVector r = VectorArithmetic.load(moves, at);
            DoubleVector q = r.fma(VectorArithmetic.of(Exponential.Q9), VectorArithmetic.of(Exponential.Q8));
            q = q.fma(r, VectorArithmetic.of(Exponential.Q7));
            q = q.fma(r, VectorArithmetic.of(Exponential.Q6));
            q = q.fma(r, VectorArithmetic.of(Exponential.Q5));
            q = q.fma(r, VectorArithmetic.of(Exponential.Q4));
            q = q.fma(r, VectorArithmetic.of(Exponential.Q3));
            q = q.fma(r, VectorArithmetic.of(Exponential.Q2));
            q = q.fma(r, VectorArithmetic.of(Exponential.Q1));
            q = q.fma(r, VectorArithmetic.of(Exponential.Q0));
            r.mul(r).fma(q, r).mul(VectorArithmetic.load(features, at)).intoArray(moves, at);
        }
    }

    /** The same for moves within {@link Exponential#TINY}. */
    static void tinyGrowths(double[] features, int length, double[] moves) {
        for (int at = 0; at < length; at += L) {
            DoubleVector r = VectorArithmetic.load(moves, at);
            DoubleVector q = r.fma(VectorArithmetic.of(Exponential.T4), VectorArithmetic.of(Exponential.T3));
            q = q.fma(r, VectorArithmetic.of(Exponential.T2));
            q = q.fma(r, VectorArithmetic.of(Exponential.T1));
            q = q.fma(r, VectorArithmetic.of(0.5));
            r.mul(r).fma(q, r).mul(VectorArithmetic.load(features, at)).intoArray(moves, at);
        }
    }
}
