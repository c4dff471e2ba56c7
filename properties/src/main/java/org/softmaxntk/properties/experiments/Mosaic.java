package org.softmaxntk.properties.experiments;

import java.util.List;
import java.util.Map;

/**
 * What became of each cell of a grid of two numbers, as data for a picture.
 *
 * @param sentence what it shows, in words
 * @param across name of the horizontal axis
 * @param up name of the vertical axis
 * @param tiles in any order
 * @param kinds what there is to become of a cell, and how it is said, in the order of the legend
 * @param edge a value of the vertical number to draw a line at
 * @param edgeName what the line is
 */
public record Mosaic(
        String sentence,
        String across,
        String up,
        List<Tile> tiles,
        Map<String, String> kinds,
        double edge,
        String edgeName) {
    public Mosaic {
        tiles = List.copyOf(tiles);
    }

    /**
     * One cell, cut into a strip for each draw.
     *
     * @param strips in the order of the draws
     */
    public record Tile(double across, double up, List<Strip> strips) {
        public Tile {
            strips = List.copyOf(strips);
        }
    }

    /** What became of one draw, and more about it in words. */
    public record Strip(String kind, String title) {}
}
