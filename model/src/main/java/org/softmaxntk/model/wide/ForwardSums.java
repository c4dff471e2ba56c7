package org.softmaxntk.model.wide;

import java.util.Arrays;
import org.softmaxntk.model.network.Activation;

/**
 * The sums of a forward pass. For softmax every shard shifts its exponents by the largest logit of its first block, and
 * anew when a later one is far above; at the end all are brought to the largest shift.
 */
final class ForwardSums {
    /** How far above the shift a logit may be: e^300, and the sum of 10¹⁰ of them, are far below the largest double. */
    private static final double FAR = 300;

    private final WideNetwork network;
    private final Samples samples;
    private final Features kind;
    private final Shards shards;
    private final double[][] shifts;
    private final double[][] sums;

    ForwardSums(WideNetwork network, Samples samples) {
        this.network = network;
        this.samples = samples;
        this.kind = Features.of(network.activation());
        this.shards = new Shards(network.width());
        this.shifts = new double[shards.count()][];
        this.sums = new double[shards.count()][];
    }

    FeatureSums over(Workers<BlockSweep> workers) {
        workers.run(shards.count(), this::sumShard);
        double[] common = new double[samples.count()];
        for (int i = 0; i < common.length; i++) {
            common[i] = bringToLargestShift(i);
        }
        return new FeatureSums(common, Sums.inOrder(sums));
    }

    private void sumShard(BlockSweep sweep, int shard) {
        sweep.sums().clear();
        double[] shift = new double[samples.count()];
        if (network.activation() == Activation.SOFTMAX) {
            Arrays.fill(shift, Double.NEGATIVE_INFINITY);
        }
        for (long block = shards.from(shard); block < shards.to(shard); block++) {
            sweep.open(network.neurons(), block);
            adapt(shift, sweep);
            Shifts shifted = new Shifts(shift, samples.tiles());
            for (int tile = 0; tile < samples.tiles().size(); tile++) {
                sweep.fill(tile, shifted);
                sweep.addFeatures(tile);
            }
        }
        shifts[shard] = shift;
        sums[shard] = sweep.sums().totals();
    }

    private void adapt(double[] shift, BlockSweep sweep) {
        double[] largest = new double[shift.length];
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        for (int tile = 0; tile < samples.tiles().size(); tile++) {
            sweep.raise(tile, largest);
        }
        for (int i = 0; i < shift.length; i++) {
            if (network.activation() != Activation.SOFTMAX) {
                kind.requireInRange(largest[i], i);
            } else if (largest[i] > shift[i] + FAR) {
                sweep.sums().scale(i, Math.exp(shift[i] - largest[i]));
                shift[i] = largest[i];
            }
        }
    }

    private double bringToLargestShift(int i) {
        double most = shifts[0][i];
        for (double[] shift : shifts) {
            most = Math.max(most, shift[i]);
        }
        int weightRows = network.neurons().outputDimension() + 1;
        for (int shard = 0; shard < shifts.length; shard++) {
            double factor = Math.exp(shifts[shard][i] - most);
            for (int at = i * weightRows; at < (i + 1) * weightRows; at++) {
                sums[shard][at] *= factor;
            }
        }
        return most;
    }
}
