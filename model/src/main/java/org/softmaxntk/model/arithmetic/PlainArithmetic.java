package org.softmaxntk.model.arithmetic;

import java.util.Arrays;

/** In plain Java, for every machine: the twin of {@link VectorArithmetic}, bit by bit. */
final class PlainArithmetic implements PanelArithmetic {
    @Override
    public void multiply(Coefficients coefficients, double[] in, int inAt, double[] out) {
        for (int i = 0; i < Coefficients.paddedRows(coefficients.rows()); i++) {
            multiplyRow(coefficients, i, in, inAt, out, i * NEURONS);
        }
    }

    @Override
    public void add(double[] panel, int rows, double[] terms) {
        for (int at = 0; at < rows * NEURONS; at++) {
            panel[at] += terms[at];
        }
    }

    private static void multiplyRow(Coefficients c, int i, double[] in, int inAt, double[] out, int outAt) {
        Arrays.fill(out, outAt, outAt + NEURONS, 0);
        int k = 0;
        for (; k + 4 <= c.columns(); k += 4) {
            fourTerms(c, i, k, in, inAt + k * NEURONS, out, outAt);
        }
        for (; k < c.columns(); k++) {
            oneTerm(c.at(i, k), in, inAt + k * NEURONS, out, outAt);
        }
    }

    private static void oneTerm(double x, double[] in, int inAt, double[] out, int outAt) {
        for (int r = 0; r < NEURONS; r++) {
            out[outAt + r] = Math.fma(in[inAt + r], x, out[outAt + r]);
        }
    }

    private static void fourTerms(Coefficients c, int i, int k, double[] in, int inAt, double[] out, int outAt) {
        double x0 = c.at(i, k);
        double x1 = c.at(i, k + 1);
        double x2 = c.at(i, k + 2);
        double x3 = c.at(i, k + 3);
        for (int r = 0; r < NEURONS; r++) {
            double sum = Math.fma(in[inAt + r], x0, out[outAt + r]);
            sum = Math.fma(in[inAt + NEURONS + r], x1, sum);
            sum = Math.fma(in[inAt + 2 * NEURONS + r], x2, sum);
            out[outAt + r] = Math.fma(in[inAt + 3 * NEURONS + r], x3, sum);
        }
    }

    @Override
    public void exponentials(double[] panel, int rows, double[] shifts) {
        for (int i = 0; i < rows; i++) {
            for (int at = i * NEURONS; at < (i + 1) * NEURONS; at++) {
                panel[at] = exponential(panel[at] - shifts[i]);
            }
        }
    }

    private static double exponential(double exponent) {
        double x = exponent < Exponential.LEAST ? Exponential.LEAST : exponent;
        double rounded = Math.fma(x, Exponential.PER_LOG2, Exponential.ROUNDING);
        double k = rounded - Exponential.ROUNDING;
        double r = Math.fma(k, -Exponential.LOG2_LOW, Math.fma(k, -Exponential.LOG2_HIGH, x));
        double power = Math.fma(r * r, quotient(r), r) + 1;
        if (x > Exponential.MOST) {
            return Double.POSITIVE_INFINITY;
        }
        return Double.longBitsToDouble(Double.doubleToRawLongBits(power) + (Double.doubleToRawLongBits(rounded) << 52));
    }

    /** q(r) = (e^r − 1 − r)/r². */
    private static double quotient(double r) {
        double q = Math.fma(r, Exponential.Q9, Exponential.Q8);
        q = Math.fma(q, r, Exponential.Q7);
        q = Math.fma(q, r, Exponential.Q6);
        q = Math.fma(q, r, Exponential.Q5);
        q = Math.fma(q, r, Exponential.Q4);
        q = Math.fma(q, r, Exponential.Q3);
        q = Math.fma(q, r, Exponential.Q2);
        q = Math.fma(q, r, Exponential.Q1);
        return Math.fma(q, r, Exponential.Q0);
    }

    @Override
    public void signs(long[] bits, int from, int rows, double[] out) {
        for (int l = 0; l < rows; l++) {
            for (int r = 0; r < NEURONS; r++) {
                out[l * NEURONS + r] = (bits[from + l] >>> r & 1) == 1 ? -1 : 1;
            }
        }
    }

    @Override
    public void rectify(double[] logits, int rows, double[] features, double[] slopes) {
        for (int at = 0; at < rows * NEURONS; at++) {
            features[at] = logits[at] <= 0 ? 0 : logits[at];
            slopes[at] = logits[at] > 0 ? 1 : 0;
        }
    }

    @Override
    public void pulls(double[] slopes, Coefficients v, double[] signs, double[] means, double[] out) {
        multiply(v, signs, 0, out);
        for (int i = 0; i < v.rows(); i++) {
            double mean = means[i];
            for (int at = i * NEURONS; at < (i + 1) * NEURONS; at++) {
                out[at] = (out[at] - mean) * slopes[at];
            }
        }
    }

    @Override
    public void update(double[] panel, int rows, double factor, double[] weights, int at, double[] paths) {
        Arrays.fill(paths, 0, NEURONS, 0);
        for (int k = 0; k < rows; k++) {
            for (int r = 0; r < NEURONS; r++) {
                double move = panel[k * NEURONS + r] * factor;
                panel[k * NEURONS + r] = move;
                weights[at + k * NEURONS + r] += move;
                paths[r] += Math.abs(move);
            }
        }
    }

    @Override
    public void growths(double[] features, int rows, double most, double[] moves) {
        boolean tiny = most <= Exponential.TINY;
        for (int at = 0; at < rows * NEURONS; at++) {
            double r = moves[at];
            double q = tiny ? shortQuotient(r) : quotient(r);
            moves[at] = Math.fma(r * r, q, r) * features[at];
        }
    }

    private static double shortQuotient(double r) {
        double q = Math.fma(r, Exponential.T4, Exponential.T3);
        q = Math.fma(q, r, Exponential.T2);
        q = Math.fma(q, r, Exponential.T1);
        return Math.fma(q, r, 0.5);
    }

    @Override
    public void rectifiedGrowths(double[] logits, double[] features, int rows, double[] moves) {
        for (int at = 0; at < rows * NEURONS; at++) {
            double above = moves[at] + (logits[at] - features[at]);
            double least = -features[at];
            moves[at] = above <= least ? least : above;
        }
    }

    @Override
    public void scale(double[] panel, int rows, double[] factors) {
        for (int at = 0; at < rows * NEURONS; at++) {
            panel[at] *= factors[at];
        }
    }

    @Override
    public void addSums(double[] panel, int rows, double[] weights, int weightRows, double[] sums, int sumsAt) {
        for (int i = 0; i < rows; i++) {
            for (int l = 0; l < weightRows; l++) {
                addInnerSums(panel, i * NEURONS, weights, l * NEURONS, sums, sumsAt + (i * weightRows + l) * LANES);
            }
        }
    }

    /** Eight sums in variables, as through an array they would wait for each other. */
    private static void addInnerSums(double[] panel, int at, double[] weights, int weightsAt, double[] sums, int to) {
        double s0 = sums[to];
        double s1 = sums[to + 1];
        double s2 = sums[to + 2];
        double s3 = sums[to + 3];
        double s4 = sums[to + 4];
        double s5 = sums[to + 5];
        double s6 = sums[to + 6];
        double s7 = sums[to + 7];
        for (int r = 0; r < NEURONS; r += LANES) {
            int p = at + r;
            int w = weightsAt + r;
            s0 = Math.fma(panel[p], weights[w], s0);
            s1 = Math.fma(panel[p + 1], weights[w + 1], s1);
            s2 = Math.fma(panel[p + 2], weights[w + 2], s2);
            s3 = Math.fma(panel[p + 3], weights[w + 3], s3);
            s4 = Math.fma(panel[p + 4], weights[w + 4], s4);
            s5 = Math.fma(panel[p + 5], weights[w + 5], s5);
            s6 = Math.fma(panel[p + 6], weights[w + 6], s6);
            s7 = Math.fma(panel[p + 7], weights[w + 7], s7);
        }
        sums[to] = s0;
        sums[to + 1] = s1;
        sums[to + 2] = s2;
        sums[to + 3] = s3;
        sums[to + 4] = s4;
        sums[to + 5] = s5;
        sums[to + 6] = s6;
        sums[to + 7] = s7;
    }

    @Override
    public void largest(double[] panel, int rows, double[] largest) {
        for (int i = 0; i < rows; i++) {
            for (int at = i * NEURONS; at < (i + 1) * NEURONS; at++) {
                largest[i] = largest[i] < panel[at] ? panel[at] : largest[i];
            }
        }
    }
}
