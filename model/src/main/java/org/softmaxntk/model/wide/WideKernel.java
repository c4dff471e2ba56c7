package org.softmaxntk.model.wide;

import java.util.Arrays;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricOperator;

/**
 * The tangent kernel H = JJᵀ/m as an operator on vectors of N = n·d_out numbers, entry l·n + i: a product is one pass over the
 * neurons, and neither H nor J is ever held.
 *
 * <p>Per neuron Δ_r = Σ_{i,l} v_il (∂F_il/∂z_ir) x_i, then (Hv)_il = (1/m) Σ_r (∂F_il/∂z_ir)⟨Δ_r, x_i⟩. Works on drawn neurons as
 * on stored ones. Cost of a product: n·m·(3d_in + 2d_out + 1) multiply-adds and n·m exponentials; memory as {@link WidePass}. The
 * same bits for any number of threads. Relative error of ‖Hv‖ at most a few
 * (d_in + n + m/1024)u·(1 + max‖w‖‖x‖)·‖H‖‖v‖/‖Hv‖.
 */
public final class WideKernel implements SymmetricOperator {
    private final WideNetwork network;
    private final Samples samples;
    private final WidePass pass;
    private final Shards shards;
    private final Workers<BlockSweep> workers;

    private WideKernel(WideNetwork network, Matrix inputs, Execution execution) {
        this.network = network;
        this.samples = new Samples(network.requireInputs(inputs));
        this.pass = WidePass.of(network, inputs, execution);
        this.shards = new Shards(network.width());
        this.workers = BlockSweep.workers(network, samples, execution);
    }

    /** The kernel of a network at inputs X, n×d_in, finite. Cost: one forward pass. */
    public static WideKernel of(WideNetwork network, Matrix inputs) {
        return of(network, inputs, Execution.standard());
    }

    /** The same, carried out as told: the same bits. */
    public static WideKernel of(WideNetwork network, Matrix inputs, Execution execution) {
        return new WideKernel(network, inputs, execution);
    }

    @Override
    public int size() {
        return samples.count() * network.neurons().outputDimension();
    }

    @Override
    public void multiply(double[] in, double[] out) {
        requireVectors(in, out);
        int n = samples.count();
        int outputs = network.neurons().outputDimension();
        Matrix v = Matrix.generate(n, outputs, (i, l) -> in[l * n + i]);
        double[] sums = derivative(v);
        double scale = network.outputFactor() * network.outputFactor() / network.width();
        for (int l = 0; l < outputs; l++) {
            for (int i = 0; i < n; i++) {
                double mean = pass.signMeans().at(i, l);
                int at = i * (outputs + 1);
                out[l * n + i] = scale * (sums[at + l] - mean * sums[at + outputs]);
            }
        }
    }

    /** Σ_r a_lr·slope_ir⟨Δ_r, x_i⟩ and Σ_r slope_ir⟨Δ_r, x_i⟩. */
    private double[] derivative(Matrix v) {
        double[] ones = new double[samples.count()];
        Arrays.fill(ones, 1); // features relative to the normaliser need none
        Residual residual = new Residual(v, pass.signMeans(), ones, samples.tiles());
        Shifts shifts = new Shifts(pass.logNormalisers(), samples.tiles());
        double[][] sums = new double[shards.count()][];
        workers.run(shards.count(), (sweep, shard) -> {
            sweep.sums().clear();
            for (long block = shards.from(shard); block < shards.to(shard); block++) {
                sweep.open(network.neurons(), block);
                for (int tile = 0; tile < samples.tiles().size(); tile++) {
                    sweep.fill(tile, shifts);
                    sweep.pull(tile, residual);
                }
                sweep.addDerivatives();
            }
            sums[shard] = sweep.sums().totals();
        });
        return Sums.inOrder(sums);
    }
}
