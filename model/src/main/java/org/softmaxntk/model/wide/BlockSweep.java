package org.softmaxntk.model.wide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.softmaxntk.model.arithmetic.Coefficients;
import org.softmaxntk.model.arithmetic.PanelArithmetic;

/**
 * One thread's work on one block after the other: panels of logits and features, the direction Δ in the block's weights
 * that a residual makes, and what a move of the weights does to the features.
 *
 * <p>Memory: one panel of n rows (three for ReLU), one of a tile, d_in rows; all else is in the block's place.
 */
final class BlockSweep {
    private final PanelArithmetic arithmetic;
    private final Features kind;
    private final Samples samples;
    private final Block block;
    private final int inputs;
    private final List<FeaturePanel> panels = new ArrayList<>();
    private final double[] responses;
    private final double[] direction;
    private final double[] part;
    private final double[] paths = new double[PanelArithmetic.NEURONS];
    private final Sums sums;

    private BlockSweep(WideNetwork network, Samples samples, PanelArithmetic arithmetic) {
        this.arithmetic = arithmetic;
        this.kind = Features.of(network.activation());
        this.samples = samples;
        this.inputs = network.neurons().inputDimension();
        this.block = new Block(inputs, network.neurons().outputDimension());
        int most = 0;
        for (Samples.Tile tile : samples.tiles()) {
            panels.add(new FeaturePanel(tile.count, kind));
            most = Math.max(most, Coefficients.paddedRows(tile.count));
        }
        this.responses = new double[most * PanelArithmetic.NEURONS];
        this.direction = new double[Coefficients.paddedRows(inputs) * PanelArithmetic.NEURONS];
        this.part = new double[direction.length];
        this.sums = new Sums(samples.count(), network.neurons().outputDimension());
    }

    /** Workers whose workspaces are sweeps. */
    static Workers<BlockSweep> workers(WideNetwork network, Samples samples, Execution execution) {
        return new Workers<>(execution.threads(), () -> new BlockSweep(network, samples, execution.arithmetic()));
    }

    /** Sums over blocks, in the sweep's own place: to be {@linkplain Sums#clear cleared} before and read after a shard. */
    Sums sums() {
        return sums;
    }

    /** Reads a block. */
    void open(Neurons neurons, long number) {
        neurons.read(number, block);
        block.unpackSigns(arithmetic);
    }

    /** For the tile's samples: max over the block's neurons of z_ir into {@code largest[i]}. */
    void raise(int t, double[] largest) {
        Samples.Tile tile = samples.tiles().get(t);
        multiplyWeights(t);
        block.fillAbsent(panels.get(t).logits, tile.count, Double.NEGATIVE_INFINITY);
        double[] part = Arrays.copyOfRange(largest, tile.first, tile.first + tile.count);
        arithmetic.largest(panels.get(t).logits, tile.count, part);
        System.arraycopy(part, 0, largest, tile.first, tile.count);
    }

    private void multiplyWeights(int t) {
        arithmetic.multiply(samples.tiles().get(t).rows, block.weights(), block.weightsAt(), panels.get(t).logits);
    }

    /** Features and slopes of the tile's samples from logits z_ir = ⟨w_r, x_i⟩, for exponentials e^{z_ir − c_i}. */
    void fill(int t, Shifts shifts) {
        multiplyWeights(t);
        FeaturePanel panel = panels.get(t);
        kind.fill(arithmetic, panel, shifts.of(t));
        block.clearAbsent(panel.features, panel.rows);
        block.clearAbsent(panel.slopes, panel.rows);
    }

    void addFeatures(int t) {
        sums.add(arithmetic, samples.tiles().get(t), panels.get(t).features, block);
    }

    /** Δ_kr = Σ_i x_ik·slope_ir·(Σ_l v_il a_lr − u_i), the tile's part of it: the direction that v pulls the weights in. */
    void pull(int t, Residual residual) {
        arithmetic.pulls(panels.get(t).slopes, residual.rows(t), block.signs(), residual.means(t), responses);
        arithmetic.multiply(samples.tiles().get(t).columns, responses, 0, t == 0 ? direction : part);
        if (t > 0) {
            arithmetic.add(direction, inputs, part);
        }
    }

    /** factor·Δ_r into row r of a gradient that is stored row by row, for the neurons of the block. */
    void writeDirection(double factor, long number, double[] gradient) {
        int first = Math.toIntExact(number * PanelArithmetic.NEURONS);
        for (int r = 0; r < block.present(); r++) {
            for (int k = 0; k < inputs; k++) {
                gradient[(first + r) * inputs + k] = factor * direction[k * PanelArithmetic.NEURONS + Block.place(r)];
            }
        }
    }

    /**
     * W ← W + factor·Δ.
     *
     * @return a bound of how far a logit moves: max_r Σ_k |factor·Δ_kr| · max |x_ik|; NaN if a weight is
     */
    double move(double factor) {
        arithmetic.update(direction, inputs, factor, block.weights(), block.weightsAt(), paths);
        double longest = 0;
        for (double path : paths) {
            longest = Math.max(longest, path);
        }
        return longest * samples.largest();
    }

    /** Whether {@link #addGrowths} is right for moves up to {@code most}; if not, features must be computed anew. */
    boolean canGrow(double most) {
        return kind.canGrow(most);
    }

    /** Adds by how much the features grew in the last {@link #move}, whose bound was {@code most}. */
    void addGrowths(double most) {
        for (int t = 0; t < panels.size(); t++) {
            Samples.Tile tile = samples.tiles().get(t);
            arithmetic.multiply(tile.rows, direction, 0, responses);
            kind.grow(arithmetic, panels.get(t), most, responses);
            sums.add(arithmetic, tile, responses, block);
        }
    }

    /** Adds the derivative of the features along Δ: slope_ir·⟨Δ_r, x_i⟩. */
    void addDerivatives() {
        for (int t = 0; t < panels.size(); t++) {
            Samples.Tile tile = samples.tiles().get(t);
            arithmetic.multiply(tile.rows, direction, 0, responses);
            arithmetic.scale(responses, tile.count, panels.get(t).slopes);
            sums.add(arithmetic, tile, responses, block);
        }
    }
}
