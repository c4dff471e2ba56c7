package org.softmaxntk.model.wide;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.model.arithmetic.Coefficients;
import org.softmaxntk.model.linear.Matrix;

/** The inputs X, n×d_in, cut into tiles of up to {@value #TILE} samples, so that a panel of a tile stays in the cache. */
final class Samples {
    private static final int TILE = 32;

    /** Samples first, …, first + count − 1 as rows (count×d_in) and as columns (d_in×count). */
    static final class Tile {
        final int first;
        final int count;
        final Coefficients rows;
        final Coefficients columns;

        private Tile(Matrix inputs, int first, int count) {
            this.first = first;
            this.count = count;
            this.rows = Coefficients.generate(count, inputs.columns(), (i, k) -> inputs.at(first + i, k));
            this.columns = Coefficients.generate(inputs.columns(), count, (k, i) -> inputs.at(first + i, k));
        }
    }

    private final int count;
    private final double largest;
    private final List<Tile> tiles = new ArrayList<>();

    Samples(Matrix inputs) {
        this.count = inputs.rows();
        this.largest = inputs.maxAbsolute();
        for (int first = 0; first < count; first += TILE) {
            tiles.add(new Tile(inputs, first, Math.min(TILE, count - first)));
        }
    }

    /** n. */
    int count() {
        return count;
    }

    /** max |x_ik|. */
    double largest() {
        return largest;
    }

    List<Tile> tiles() {
        return tiles;
    }
}
