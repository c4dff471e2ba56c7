package org.softmaxntk.theorems.certificate.start;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.softmaxntk.model.linear.GramProduct;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.RowSource;
import org.softmaxntk.theorems.budget.FastBudget;

/**
 * max_r ‖diag(w_r)X‖² over many weightings w_r of the rows of one X, from above: λ_max of Σ_i w_ir²x_ix_iᵀ, whose entries are
 * one product for all r, or of the smaller n×n product where n < d.
 *
 * <p>From the largest Frobenius norm on, so that most need no second look: a norm that is surely below the largest yet is
 * not bounded any nearer.
 *
 * <p><b>Numerics.</b> An entry of the sum is off by (n + 4)u relative to the sum of its terms' sizes, in the Frobenius norm
 * (n + 4)u times the trace.
 *
 * <p><b>Cost.</b> O(P·n·d²) or O(P·n²·d), and d³ or n³ for the few that count.
 */
final class LargestWeighted {
    /** So many weightings at once: their sums take 64·½d(d + 1) numbers. */
    private static final int AT_ONCE = 64;
    /** More than what squares lose that are too small for a double. */
    private static final double UNDERFLOW = 1e-290;

    private final Matrix weights;
    private final Matrix inputs;
    /** Squared Frobenius norms. */
    private final double[] sizes;
    /** The rows of {@link #weights}, the largest Frobenius norm first. */
    private final int[] order;

    private double largest;

    private LargestWeighted(Matrix weights, Matrix inputs) {
        this.weights = weights;
        this.inputs = inputs;
        this.sizes = sizes(weights, inputs);
        this.order = IntStream.range(0, sizes.length)
                .boxed()
                .sorted(Comparator.comparingDouble(r -> -sizes[r]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * The largest squared norm, at least; the caller enlarges it for the rounding of a product of two numbers.
     *
     * @param weights P×n, ≥ 0
     * @param inputs n×d
     */
    static double squaredNorm(Matrix weights, Matrix inputs) {
        LargestWeighted search = new LargestWeighted(weights, inputs);
        if (inputs.rows() < inputs.columns()) {
            search.bySamples();
        } else {
            search.byCoordinates();
        }
        return search.largest;
    }

    /** Σ_i w_ir²‖x_i‖². */
    private static double[] sizes(Matrix weights, Matrix inputs) {
        double[] sizes = new double[weights.rows()];
        for (int i = 0; i < inputs.rows(); i++) {
            double norm = inputs.rowNorm(i);
            for (int r = 0; r < sizes.length; r++) {
                double weighted = weights.at(r, i) * norm;
                sizes[r] += weighted * weighted;
            }
        }
        return sizes;
    }

    /** Whether neither r nor one after it in order is larger than the largest yet, as not even their Frobenius norms are. */
    private boolean isBelowLargest(int r) {
        double rounding = 1.01 * (inputs.rows() + inputs.columns() + 10) * FastBudget.U;
        return sizes[r] * (1 + rounding) + UNDERFLOW <= largest;
    }

    private void bySamples() {
        for (int r : order) {
            if (isBelowLargest(r)) {
                return;
            }
            Matrix rows =
                    Matrix.generate(inputs.rows(), inputs.columns(), (i, k) -> weights.at(r, i) * inputs.at(i, k));
            largest = SpectralBound.ofRows(rows, largest);
        }
    }

    private void byCoordinates() {
        for (int from = 0; from < order.length && !isBelowLargest(order[from]); from += AT_ONCE) {
            int first = from;
            Matrix squares = Matrix.generate(Math.min(AT_ONCE, order.length - from), inputs.rows(), (r, i) -> {
                double weight = weights.at(order[first + r], i);
                return weight * weight;
            });
            Matrix sums = GramProduct.between(RowSource.of(squares), new InputProducts(inputs));
            for (int r = 0; r < sums.rows(); r++) {
                raise(sums, r);
            }
        }
    }

    /** By the matrix whose lower triangle is a row of {@code sums}. */
    private void raise(Matrix sums, int r) {
        int d = inputs.columns();
        Matrix gram = Matrix.generate(d, d, (j, k) -> sums.at(r, InputProducts.row(Math.max(j, k), Math.min(j, k))));
        largest = SpectralBound.above(gram, 1.01 * (inputs.rows() + 4) * FastBudget.U * gram.trace(), largest);
    }
}
