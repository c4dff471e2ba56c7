package org.softmaxntk.model.wide;

import java.util.Arrays;
import java.util.List;

/** The numbers c_i that are taken from every logit of sample i before it is exponentiated, tile by tile. */
final class Shifts {
    private final double[][] tiles;

    Shifts(double[] shifts, List<Samples.Tile> tiles) {
        this.tiles = new double[tiles.size()][];
        for (int t = 0; t < this.tiles.length; t++) {
            Samples.Tile tile = tiles.get(t);
            this.tiles[t] = Arrays.copyOfRange(shifts, tile.first, tile.first + tile.count);
        }
    }

    double[] of(int tile) {
        return tiles[tile];
    }
}
