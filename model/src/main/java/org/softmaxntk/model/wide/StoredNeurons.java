package org.softmaxntk.model.wide;

import java.util.stream.IntStream;
import org.softmaxntk.model.arithmetic.PanelArithmetic;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Network;

/**
 * Neurons in memory, whose weights training changes in place: 8 bytes a weight and a bit a sign.
 *
 * <p>m·d_in may exceed the length of an array, as every shard has one of its own.
 */
public final class StoredNeurons extends Neurons {
    /**
     * Unused numbers before the first: a large array begins at 16 bytes of a line of the cache in a heap of regions, so its
     * seventh number is the first that begins one, and no vector lies across two.
     */
    private static final int LEAD = 6;

    private final Shards shards;
    private final int inputs;
    private final int outputs;
    private final double[][] weights;
    private final long[][] signs;

    private StoredNeurons(long width, int inputs, int outputs) {
        this.shards = new Shards(width);
        this.inputs = inputs;
        this.outputs = outputs;
        this.weights = new double[shards.count()][];
        this.signs = new long[shards.count()][];
    }

    /** The neurons of a network that is in memory already. */
    public static StoredNeurons of(Network network) {
        StoredNeurons stored = new StoredNeurons(network.width(), network.inputDimension(), network.outputDimension());
        Matrix weights = network.hiddenWeights();
        Matrix signs = network.signs();
        for (int shard = 0; shard < stored.weights.length; shard++) {
            stored.allocate(shard);
            for (long block = stored.shards.from(shard); block < stored.shards.to(shard); block++) {
                int first = (int) block * PanelArithmetic.NEURONS;
                int present = Block.present(block, network.width());
                for (int r = 0; r < PanelArithmetic.NEURONS; r++) {
                    for (int k = 0; k < stored.inputs; k++) {
                        stored.setWeight(block, r, k, weights.at(r < present ? first + r : first, k));
                    }
                    for (int l = 0; l < stored.outputs && r < present; l++) {
                        if (signs.at(first + r, l) < 0) {
                            stored.setNegative(block, r, l);
                        }
                    }
                }
            }
        }
        return stored;
    }

    /** A copy of any neurons, such as drawn ones. Cost O(m(d_in + d_out)). */
    public static StoredNeurons copyOf(Neurons neurons) {
        StoredNeurons stored = new StoredNeurons(neurons.width(), neurons.inputDimension(), neurons.outputDimension());
        IntStream.range(0, stored.weights.length).parallel().forEach(shard -> {
            Block block = new Block(stored.inputs, stored.outputs);
            stored.allocate(shard);
            for (long number = stored.shards.from(shard); number < stored.shards.to(shard); number++) {
                neurons.read(number, block);
                stored.copy(number, block);
            }
        });
        return stored;
    }

    private void allocate(int shard) {
        int blocks = (int) (shards.to(shard) - shards.from(shard));
        weights[shard] = new double[LEAD + Math.multiplyExact(blocks, inputs * PanelArithmetic.NEURONS)];
        signs[shard] = new long[Math.multiplyExact(blocks, outputs)];
    }

    private void copy(long number, Block block) {
        int shard = shards.shardOf(number);
        int size = inputs * PanelArithmetic.NEURONS;
        System.arraycopy(block.weights(), block.weightsAt(), weights[shard], weightsAt(number), size);
        System.arraycopy(block.signBits(), 0, signs[shard], signsAt(number), outputs);
    }

    private int within(long block) {
        return (int) (block - shards.from(shards.shardOf(block)));
    }

    private int weightsAt(long block) {
        return LEAD + within(block) * inputs * PanelArithmetic.NEURONS;
    }

    private int signsAt(long block) {
        return within(block) * outputs;
    }

    void setWeight(long block, int r, int k, double weight) {
        weights[shards.shardOf(block)][weightsAt(block) + k * PanelArithmetic.NEURONS + Block.place(r)] = weight;
    }

    private void setNegative(long block, int r, int l) {
        signs[shards.shardOf(block)][signsAt(block) + l] |= 1L << Block.place(r);
    }

    @Override
    public long width() {
        return shards.width();
    }

    @Override
    public int inputDimension() {
        return inputs;
    }

    @Override
    public int outputDimension() {
        return outputs;
    }

    @Override
    void read(long number, Block block) {
        int shard = shards.shardOf(number);
        block.pointAt(weights[shard], weightsAt(number), Block.present(number, width()));
        System.arraycopy(signs[shard], signsAt(number), block.signBits(), 0, outputs);
    }

    /** Puts W, m·d_in numbers row by row, in place of the weights. */
    void load(double[] rows) {
        IntStream.range(0, weights.length).parallel().forEach(shard -> {
            for (long block = shards.from(shard); block < shards.to(shard); block++) {
                int first = Math.toIntExact(block * PanelArithmetic.NEURONS);
                int present = Block.present(block, width());
                for (int r = 0; r < PanelArithmetic.NEURONS; r++) {
                    int row = r < present ? first + r : first;
                    for (int k = 0; k < inputs; k++) {
                        setWeight(block, r, k, rows[row * inputs + k]);
                    }
                }
            }
        });
    }

    /** w_rk. */
    public double weight(long neuron, int k) {
        long block = neuron / PanelArithmetic.NEURONS;
        int place = Block.place((int) (neuron % PanelArithmetic.NEURONS));
        return weights[shards.shardOf(block)][weightsAt(block) + k * PanelArithmetic.NEURONS + place];
    }

    /** W, m×d_in, of a network that fits into one array. */
    public Matrix toMatrix() {
        return Matrix.generate(Math.toIntExact(width()), inputs, (r, k) -> weight(r, k));
    }
}
