package org.softmaxntk.model.wide;

import java.util.List;
import org.softmaxntk.model.arithmetic.Coefficients;
import org.softmaxntk.model.linear.Matrix;

/**
 * A vector v over outputs, n×d_out, as the sweeps need it, tile by tile: its rows divided by the normaliser Σ_r f_ir of softmax,
 * and u_i = Σ_l v_il p_il likewise.
 */
final class Residual {
    private final Coefficients[] rows;
    private final double[][] means;

    Residual(Matrix v, Matrix signMeans, double[] normalisers, List<Samples.Tile> tiles) {
        this.rows = new Coefficients[tiles.size()];
        this.means = new double[tiles.size()][];
        for (int t = 0; t < rows.length; t++) {
            Samples.Tile tile = tiles.get(t);
            rows[t] = Coefficients.generate(
                    tile.count, v.columns(), (i, l) -> v.at(tile.first + i, l) / normalisers[tile.first + i]);
            means[t] = new double[tile.count];
            for (int i = 0; i < tile.count; i++) {
                for (int l = 0; l < v.columns(); l++) {
                    means[t][i] +=
                            v.at(tile.first + i, l) / normalisers[tile.first + i] * signMeans.at(tile.first + i, l);
                }
            }
        }
    }

    /** v of one tile, count×d_out. */
    Coefficients rows(int tile) {
        return rows[tile];
    }

    /** u of one tile. */
    double[] means(int tile) {
        return means[tile];
    }
}
