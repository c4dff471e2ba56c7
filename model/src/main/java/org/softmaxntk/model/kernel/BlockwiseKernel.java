package org.softmaxntk.model.kernel;

import java.util.Arrays;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.GramProduct;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricOperator;

/**
 * A tangent kernel H, N×N, that is never held: its lower half passes by in blocks.
 *
 * <p>As an operator each product with a vector computes H anew, O(N²·m). Whoever multiplies often and has the memory takes
 * {@link TangentKernel#of}, whose entries have the same bits.
 */
public final class BlockwiseKernel implements SymmetricOperator {
    /** Receives a block: the entries of H from {@code fromRow} and {@code fromColumn} on, fromColumn ≤ fromRow. */
    @FunctionalInterface
    public interface Visitor {
        void visit(int fromRow, int fromColumn, Matrix block);
    }

    /** Large enough that packing rows is little beside multiplying them: a block is 8 MB. */
    private static final int SIDE = 1008;

    private final GramProduct product;

    BlockwiseKernel(GramProduct product) {
        this.product = product;
    }

    /** N = n·d_out. */
    @Override
    public int size() {
        return product.size();
    }

    /**
     * Shows H = Hᵀ's lower half, each block once, one after the other, by rows and then columns. A block on the diagonal is
     * whole. One block is held at a time.
     *
     * @param side of a block, ≥ 1; the last ones are smaller
     */
    public void forEachBlock(int side, Visitor visitor) {
        if (side < 1) {
            throw new InvalidInput("side of a block", "at least 1", "" + side);
        }
        for (int row = 0; row < size(); row += side) {
            int toRow = Math.min(size(), row + side);
            for (int column = 0; column <= row; column += side) {
                visitor.visit(row, column, product.rectangle(row, toRow, column, Math.min(size(), column + side)));
            }
        }
    }

    /** ‖H‖_F, relative error ≤ (N² + 2)u; the squares of entries must neither overflow nor vanish. */
    public double frobeniusNorm() {
        double[] squares = new double[1];
        forEachBlock(SIDE, (row, column, block) -> {
            double square = block.inner(block);
            squares[0] += row == column ? square : 2 * square;
        });
        return Math.sqrt(squares[0]);
    }

    /** tr H = Σ_a H_aa. */
    public double trace() {
        double[] trace = new double[1];
        for (int row = 0; row < size(); row += SIDE) {
            int to = Math.min(size(), row + SIDE);
            trace[0] += product.rectangle(row, to, row, to).trace();
        }
        return trace[0];
    }

    /** Σ_b H_ab for each a: H times the vector of ones. */
    public double[] rowSums() {
        double[] ones = new double[size()];
        Arrays.fill(ones, 1);
        double[] sums = new double[size()];
        multiply(ones, sums);
        return sums;
    }

    /** max_a Σ_b |H_ab|, which no eigenvalue exceeds (S. Gershgorin). */
    public double maxAbsoluteRowSum() {
        double[] sums = new double[size()];
        forEachBlock(SIDE, (row, column, block) -> {
            for (int i = 0; i < block.rows(); i++) {
                for (int j = 0; j < block.columns(); j++) {
                    sums[row + i] += Math.abs(block.at(i, j));
                    if (row != column) {
                        sums[column + j] += Math.abs(block.at(i, j));
                    }
                }
            }
        });
        return Arrays.stream(sums).max().orElse(0);
    }

    @Override
    public void multiply(double[] in, double[] out) {
        requireVectors(in, out);
        Arrays.fill(out, 0);
        forEachBlock(SIDE, (row, column, block) -> {
            for (int i = 0; i < block.rows(); i++) {
                for (int j = 0; j < block.columns(); j++) {
                    out[row + i] += block.at(i, j) * in[column + j];
                    if (row != column) {
                        out[column + j] += block.at(i, j) * in[row + i];
                    }
                }
            }
        });
    }
}
