package org.softmaxntk.model.linear;

import org.softmaxntk.model.arithmetic.Arithmetic;
import org.softmaxntk.model.arithmetic.ChosenArithmetic;

/**
 * The innermost loop of {@link GramProduct}: one tile of {@link #SIDE}×{@link #SIDE} inner products of packed rows.
 *
 * <p>A panel holds SIDE rows column by column: entry (row i, column k) at {@code start + k·SIDE + i}. Every implementation
 * adds the same products in the same order with one rounding each ({@link Math#fma}), so all give the same bits.
 */
interface TileKernel {
    /** Rows in a panel: three vectors of eight doubles, or six of four, or twelve of two. */
    int SIDE = 24;

    /**
     * {@code tile[at + j·SIDE + i] += Σ_k packed[a + k·SIDE + i]·packed[b + k·SIDE + j]}, k ascending from 0 to depth − 1.
     *
     * @param rows how many rows i of panel a count; what is written for others is never read
     * @param columns how many rows j of panel b count
     */
    void accumulate(double[] packed, int a, int b, int depth, int rows, int columns, double[] tile, int at);

    /** Which code computes, in words. */
    String name();

    /** With vectors, if those were {@linkplain ChosenArithmetic chosen} and divide a panel; else the plain one. */
    static TileKernel fastest() {
        return ChosenArithmetic.current().arithmetic() == Arithmetic.VECTOR && VectorTileKernel.fits()
                ? new VectorTileKernel()
                : new PlainTileKernel();
    }
}
