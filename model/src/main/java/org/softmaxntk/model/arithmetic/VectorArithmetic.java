package org.softmaxntk.model.arithmetic;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** With the widest vectors of this machine, up to 512 bits; needs the module {@code jdk.incubator.vector}. */
final class VectorArithmetic implements PanelArithmetic {
    static final VectorSpecies<Double> SPECIES =
            DoubleVector.SPECIES_PREFERRED.length() > LANES ? DoubleVector.SPECIES_512 : DoubleVector.SPECIES_PREFERRED;
    static final int L = SPECIES.length();
    private static final VectorSpecies<Long> LONGS = VectorSpecies.of(long.class, SPECIES.vectorShape());
    private static final long ONE = Double.doubleToRawLongBits(1);
    /** 63 − r: by how much bit r is away from the sign's. */
    private static final long[] TO_SIGN = new long[NEURONS];

    static {
        Arrays.setAll(TO_SIGN, r -> NEURONS - 1 - r);
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
                    VectorProducts.sixteenSums(packed, i * columns, columns, in, inAt + r, out, i * NEURONS + r);
                }
            } else {
                for (int r = 0; r < NEURONS; r += 2 * L) {
                    VectorProducts.eightSums(packed, i * columns, columns, in, inAt + r, out, i * NEURONS + r);
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

    static DoubleVector load(double[] array, int at) {
        return DoubleVector.fromArray(SPECIES, array, at);
    }

    static DoubleVector of(double number) {
        return DoubleVector.broadcast(SPECIES, number);
    }

    @Override
    public void exponentials(double[] panel, int rows, double[] shifts) {
        for (int i = 0; i < rows; i++) {
            VectorExponentials.exponentials(panel, i * NEURONS, shifts[i]);
        }
    }

    @Override
    public void signs(long[] bits, int from, int rows, double[] out) {
        for (int l = 0; l < rows; l++) {
            LongVector row = LongVector.broadcast(LONGS, bits[from + l]);
            for (int r = 0; r < NEURONS; r += L) {
                LongVector sign = row.lanewise(VectorOperators.LSHL, LongVector.fromArray(LONGS, TO_SIGN, r))
                        .and(Long.MIN_VALUE);
                sign.or(ONE).reinterpretAsDoubles().intoArray(out, l * NEURONS + r);
            }
        }
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
            if (v.columns() == 1) {
                pullsOfOne(slopes, v.at(i, 0), i * NEURONS, signs, means[i], out);
            } else {
                pullsOfSums(slopes, i * NEURONS, means[i], out);
            }
        }
    }

    private static void pullsOfOne(double[] slopes, double v, int at, double[] signs, double mean, double[] out) {
        DoubleVector zero = DoubleVector.zero(SPECIES);
        for (int r = 0; r < NEURONS; r += L) {
            load(signs, r)
                    .fma(of(v), zero)
                    .sub(of(mean))
                    .mul(load(slopes, at + r))
                    .intoArray(out, at + r);
        }
    }

    private static void pullsOfSums(double[] slopes, int at, double mean, double[] out) {
        for (int r = 0; r < NEURONS; r += L) {
            load(out, at + r).sub(of(mean)).mul(load(slopes, at + r)).intoArray(out, at + r);
        }
    }

    @Override
    public void update(double[] panel, int rows, double factor, double[] weights, int at, double[] paths) {
        DoubleVector scaling = of(factor);
        for (int r = 0; r < NEURONS; r += L) {
            DoubleVector path = DoubleVector.zero(SPECIES);
            for (int k = 0; k < rows; k++) {
                DoubleVector move = load(panel, k * NEURONS + r).mul(scaling);
                move.intoArray(panel, k * NEURONS + r);
                load(weights, at + k * NEURONS + r).add(move).intoArray(weights, at + k * NEURONS + r);
                path = path.add(move.abs());
            }
            path.intoArray(paths, r);
        }
    }

    @Override
    public void growths(double[] features, int rows, double most, double[] moves) {
        if (most <= Exponential.TINY) {
            VectorExponentials.tinyGrowths(features, rows * NEURONS, moves);
        } else {
            VectorExponentials.growths(features, rows * NEURONS, moves);
        }
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

    /** Sixteen sums at a time where there are registers for them, else four. */
    @Override
    public void addSums(double[] panel, int rows, double[] weights, int weightRows, double[] sums, int sumsAt) {
        int sample = weightRows * LANES;
        for (int i = 0; i < rows; i += Coefficients.GROUP) {
            int from = sumsAt + i * sample;
            int l = 0;
            for (; L == LANES && l + 4 <= weightRows; l += 4) {
                VectorInnerSums.sixteenSums(panel, i * NEURONS, weights, l * NEURONS, sums, from + l * LANES, sample);
            }
            for (; l < weightRows; l++) {
                for (int lane = 0; lane < LANES; lane += L) {
                    int to = from + l * LANES + lane;
                    VectorInnerSums.fourSums(panel, i * NEURONS + lane, weights, l * NEURONS + lane, sums, to, sample);
                }
            }
        }
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
            for (double next : lanes) {
                largest[i] = largest[i] < next ? next : largest[i];
            }
        }
    }
}
