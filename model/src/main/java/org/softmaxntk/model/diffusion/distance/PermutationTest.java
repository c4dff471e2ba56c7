package org.softmaxntk.model.diffusion.distance;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/**
 * Whether two samples are of one law: p = (1 + #{permuted distances ≥ the measured one})/(1 + B).
 *
 * <p>Under the hypothesis P(p ≤ α) ≤ α exactly, for any α and any sizes, provided that all n + n' rows are exchangeable:
 * samples that share their noise are not.
 *
 * @param distance as measured
 * @param probability p
 */
public record PermutationTest(double distance, double probability) {
    /**
     * @param permutations B ≥ 1; cost O(B(n + n')²) and (n + n')² numbers of memory
     * @param stream draws the permutations
     */
    public static PermutationTest of(
            SampleDistance distance, Matrix x, Matrix y, int permutations, RandomStream stream) {
        SampleDistance.requireSamples(x, y);
        if (permutations < 1) {
            throw new InvalidInput("permutations", "at least 1", "" + permutations);
        }
        Pooled pooled = new Pooled(distance, x, y);
        double measured = pooled.distance();
        int asLarge = 0;
        for (int b = 0; b < permutations; b++) {
            pooled.shuffle(stream);
            // Sums in another order differ by roundings, which must not tell equal ones apart.
            asLarge += pooled.distance() >= measured - 1e-12 * (1 + Math.abs(measured)) ? 1 : 0;
        }
        return new PermutationTest(measured, (1.0 + asLarge) / (1.0 + permutations));
    }

    /** Both samples as one, with every pair's value, and the order in which rows are dealt out. */
    private static final class Pooled {
        private final boolean isBiased;
        private final int first;
        private final double[][] values;
        private final int[] order;

        Pooled(SampleDistance distance, Matrix x, Matrix y) {
            this.isBiased = distance.isBiased();
            this.first = x.rows();
            int all = x.rows() + y.rows();
            Matrix rows = Matrix.generate(all, x.columns(), (i, k) -> i < first ? x.at(i, k) : y.at(i - first, k));
            this.values = new double[all][all];
            this.order = new int[all];
            for (int i = 0; i < all; i++) {
                order[i] = i;
                for (int j = 0; j <= i; j++) {
                    double value = distance.function().of(SampleDistance.squaredDistance(rows, i, rows, j));
                    values[i][j] = value;
                    values[j][i] = value;
                }
            }
        }

        /** R. Fisher, F. Yates. */
        void shuffle(RandomStream stream) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = stream.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[j];
                order[j] = kept;
            }
        }

        double distance() {
            int second = order.length - first;
            return mean(0, first, first)
                    + mean(first, order.length, second)
                    - 2 * sum(0, first, first, order.length) / ((double) first * second);
        }

        private double mean(int from, int to, double n) {
            double all = sum(from, to, from, to);
            return isBiased ? all / (n * n) : (all - n * values[0][0]) / (n * (n - 1));
        }

        private double sum(int fromRow, int toRow, int fromColumn, int toColumn) {
            double sum = 0;
            for (int i = fromRow; i < toRow; i++) {
                double[] row = values[order[i]];
                for (int j = fromColumn; j < toColumn; j++) {
                    sum += row[order[j]];
                }
            }
            return sum;
        }
    }
}
