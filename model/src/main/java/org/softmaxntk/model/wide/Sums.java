package org.softmaxntk.model.wide;

import java.util.Arrays;
import org.softmaxntk.model.arithmetic.Coefficients;
import org.softmaxntk.model.arithmetic.PanelArithmetic;
import org.softmaxntk.model.linear.CompensatedSum;

/** n×(d_out + 1) sums over the neurons of some blocks, in lanes while they grow. */
final class Sums {
    private final int samples;
    private final int weightRows;
    private final double[] lanes;

    Sums(int samples, int outputs) {
        this.samples = samples;
        this.weightRows = outputs + 1;
        this.lanes = new double[Coefficients.paddedRows(samples) * weightRows * PanelArithmetic.LANES];
    }

    void clear() {
        Arrays.fill(lanes, 0);
    }

    /** Adds Σ_r a_lr·panel_ir and Σ_r panel_ir of one block, for the samples of one tile. */
    void add(PanelArithmetic arithmetic, Samples.Tile tile, double[] panel, Block block) {
        int at = tile.first * weightRows * PanelArithmetic.LANES;
        arithmetic.addSums(panel, tile.count, block.signs(), weightRows, lanes, at);
    }

    /** Multiplies the sums of one sample. */
    void scale(int sample, double factor) {
        int size = weightRows * PanelArithmetic.LANES;
        for (int at = sample * size; at < (sample + 1) * size; at++) {
            lanes[at] *= factor;
        }
    }

    /** The lanes of each sum added up, pairwise. */
    double[] totals() {
        double[] totals = new double[samples * weightRows];
        for (int at = 0; at < totals.length; at++) {
            int lane = at * PanelArithmetic.LANES;
            totals[at] = ((lanes[lane] + lanes[lane + 1]) + (lanes[lane + 2] + lanes[lane + 3]))
                    + ((lanes[lane + 4] + lanes[lane + 5]) + (lanes[lane + 6] + lanes[lane + 7]));
        }
        return totals;
    }

    /** The shards' totals added up in their order, compensated. */
    static double[] inOrder(double[][] shards) {
        double[] sums = new double[shards[0].length];
        for (int at = 0; at < sums.length; at++) {
            CompensatedSum sum = new CompensatedSum();
            for (double[] shard : shards) {
                sum.add(shard[at]);
            }
            sums[at] = sum.value();
        }
        return sums;
    }
}
