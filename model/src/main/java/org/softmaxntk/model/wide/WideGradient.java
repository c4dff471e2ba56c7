package org.softmaxntk.model.wide;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.Loss;

/**
 * The loss's gradient ΔW (m×d_in) at given weights, streamed: {@code Δw_r = Σ_{i,l} v_il (∂F_il/∂z_ir) x_i}, v the loss's
 * residual. What an integrator or an optimiser of somebody else's asks for.
 *
 * <p>Two passes over the neurons, features twice: O(n·m·(d_in + d_out)) time, and beside weights and gradient the memory of a
 * {@link WidePass}. The same bits however it is carried out. Not safe for several callers.
 */
public final class WideGradient {
    private final WideNetwork network;
    private final StoredNeurons neurons;
    private final Samples samples;
    private final Matrix targets;
    private final Loss loss;
    private final Workers<BlockSweep> workers;

    private WideGradient(
            WideNetwork network, StoredNeurons neurons, Matrix inputs, Matrix targets, Loss loss, Execution execution) {
        this.network = network;
        this.neurons = neurons;
        this.samples = new Samples(network.requireInputs(inputs));
        this.targets = targets;
        this.loss = loss;
        this.workers = BlockSweep.workers(network, samples, execution);
    }

    /**
     * @param network whose signs are kept and whose weights are overwritten; its neurons must be {@link StoredNeurons}
     * @param inputs X, n×d_in, finite
     * @param targets Y, n×d_out, finite
     * @throws InvalidInput if the neurons are not stored or a shape does not fit
     */
    public static WideGradient of(WideNetwork network, Matrix inputs, Matrix targets, Loss loss, Execution execution) {
        if (!(network.neurons() instanceof StoredNeurons stored)) {
            throw new InvalidInput("neurons", "stored ones, as weights are put into them", "neurons drawn anew");
        }
        if (targets.rows() != inputs.rows() || targets.columns() != stored.outputDimension()) {
            throw new InvalidInput(
                    "Y", inputs.rows() + "×" + stored.outputDimension() + " targets", targets.toString());
        }
        return new WideGradient(network, stored, inputs, targets.requireFinite("Y"), loss, execution);
    }

    /**
     * @param weights W row by row, m·d_in numbers
     * @param gradient ΔW row by row, overwritten
     */
    public void at(double[] weights, double[] gradient) {
        requireLength("weights", weights);
        requireLength("gradient", gradient);
        neurons.load(weights);
        FeatureSums features = new ForwardSums(network, samples).over(workers);
        WidePass pass = WidePass.of(network, features);
        Matrix v = loss.residual(pass.outputs(), targets);
        Residual residual = new Residual(v, pass.signMeans(), features.normalisers(network), samples.tiles());
        Shifts shifts = new Shifts(features.shifts, samples.tiles());
        Shards shards = new Shards(network.width());
        workers.run(shards.count(), (sweep, shard) -> {
            for (long block = shards.from(shard); block < shards.to(shard); block++) {
                sweep.open(neurons, block);
                for (int tile = 0; tile < samples.tiles().size(); tile++) {
                    sweep.fill(tile, shifts);
                    sweep.pull(tile, residual);
                }
                sweep.writeDirection(network.outputFactor(), block, gradient);
            }
        });
    }

    private void requireLength(String name, double[] rows) {
        long entries = neurons.width() * neurons.inputDimension();
        if (rows.length != entries) {
            throw new InvalidInput(name, entries + " numbers, m·d_in", "" + rows.length);
        }
    }
}
