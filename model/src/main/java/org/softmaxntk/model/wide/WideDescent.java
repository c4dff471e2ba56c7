package org.softmaxntk.model.wide;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.CompensatedSum;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.Loss;
import org.softmaxntk.model.network.Activation;

/**
 * Gradient descent on the hidden weights in place, {@code W(t+1) = W(t) − η·ΔW(t)}, with one pass over the neurons a step.
 *
 * <p>A pass takes a block of neurons through: logits z_ir, features f_ir, ΔW of the block, the move δ_ir = ⟨−ηΔw_r, x_i⟩ of
 * its logits, and by how much its features grow, f·(e^δ − 1) or max(z + δ, 0) − max(z, 0). So features are computed once, the
 * next outputs are known when the weights are, and so is their change, without cancellation. Where a logit may move by
 * more than {@value org.softmaxntk.model.arithmetic.PanelArithmetic#MOST_GROWTH}, features are computed anew instead.
 *
 * <p>For softmax e^{z_ir} is taken relative to a recent normaliser: no logit is too large. Every 64 steps the sums over neurons
 * are made anew. Cost of a step: n·m·(3d_in + 2d_out + 2) multiply-adds and n·m exponentials, time ∝ n·m·(d_in + d_out); memory
 * 8·m·d_in bytes for the weights, m·d_out for the signs, nothing that grows with n·m. The same bits for any number of
 * threads and on both {@linkplain org.softmaxntk.model.arithmetic arithmetics}. Errors: of outputs, as {@link WidePass}
 * and 64u·(1 + max_r Σ_k|w_rk x_ik|)·Σ_r s_ir at most, as weights are rounded after a step and its growths are not; of a
 * step, u‖w_r‖ and η times that of ΔW. Not safe for several callers.
 */
public final class WideDescent {
    /** Steps after which sums are made anew, lest the roundings of their growth add up. */
    private static final int BETWEEN_FRESH_SUMS = 64;

    private final WideNetwork network;
    private final Samples samples;
    private final Matrix targets;
    private final Loss loss;
    private final double stepSize;
    private final Workers<BlockSweep> workers;
    private final Shards shards;
    private FeatureSums features;
    private WidePass pass;
    private double lossChange;
    private long steps;
    private boolean ended;

    private WideDescent(
            WideNetwork network, Matrix inputs, Matrix targets, Loss loss, double stepSize, Execution execution) {
        this.network = network;
        this.samples = new Samples(inputs);
        this.targets = targets;
        this.loss = loss;
        this.stepSize = stepSize;
        this.workers = BlockSweep.workers(network, samples, execution);
        this.shards = new Shards(network.width());
        this.features = new ForwardSums(network, samples).over(workers);
        this.pass = WidePass.of(network, features);
    }

    /**
     * Before the first step.
     *
     * @param network trained in place; its neurons must be {@link StoredNeurons}
     * @param inputs X, n×d_in, finite
     * @param targets Y, n×d_out, finite
     * @param stepSize η, finite and &gt; 0
     * @throws InvalidInput if the neurons are not stored, a shape does not fit, or η is not as required
     */
    public static WideDescent of(WideNetwork network, Matrix inputs, Matrix targets, Loss loss, double stepSize) {
        return of(network, inputs, targets, loss, stepSize, Execution.standard());
    }

    /** The same, carried out as told: the same bits. */
    public static WideDescent of(
            WideNetwork network, Matrix inputs, Matrix targets, Loss loss, double stepSize, Execution execution) {
        if (!(network.neurons() instanceof StoredNeurons)) {
            throw new InvalidInput("neurons", "stored ones, as descent moves their weights", "neurons drawn anew");
        }
        network.requireInputs(inputs);
        if (targets.rows() != inputs.rows()
                || targets.columns() != network.neurons().outputDimension()) {
            throw new InvalidInput(
                    "Y", inputs.rows() + "×" + network.neurons().outputDimension() + " targets", targets.toString());
        }
        if (!(stepSize > 0) || Double.isInfinite(stepSize)) {
            throw new InvalidInput("eta", "a finite step size above 0", "" + stepSize);
        }
        return new WideDescent(network, inputs, targets.requireFinite("Y"), loss, stepSize, execution);
    }

    /** Outputs at the present weights. */
    public WidePass pass() {
        requireGoing();
        return pass;
    }

    /** The loss at the present weights. */
    public double loss() {
        return loss.value(pass().outputs(), targets);
    }

    /** Steps made so far. */
    public long steps() {
        return steps;
    }

    /**
     * ½‖F − Y‖²_F after the last step minus that before, from the outputs' own change: ⟨ΔF, v + ½ΔF⟩. Right where the two
     * losses agree in every digit. Meaningful for the squared loss. Where a move is below an ulp of its weight, it is that of the
     * step that was meant, not of the weights as stored.
     */
    public double squaredLossChange() {
        return lossChange;
    }

    /**
     * One step.
     *
     * @throws InvalidInput if the step leads to outputs that are not finite or logits out of range: with that the descent ends
     */
    public void step() {
        requireGoing();
        ended = true; // until all that belongs to a step is done
        Matrix v = loss.residual(pass.outputs(), targets);
        Residual residual = new Residual(v, pass.signMeans(), features.normalisers(network), samples.tiles());
        Shifts shifts = new Shifts(features.shifts, samples.tiles());
        double factor = -stepSize * network.outputFactor();
        double[][] growths = new double[shards.count()][];
        boolean[] far = new boolean[shards.count()];
        workers.run(shards.count(), (sweep, shard) -> {
            sweep.sums().clear();
            for (long block = shards.from(shard); block < shards.to(shard); block++) {
                sweep.open(network.neurons(), block);
                for (int tile = 0; tile < samples.tiles().size(); tile++) {
                    sweep.fill(tile, shifts);
                    sweep.pull(tile, residual);
                }
                double most = sweep.move(factor);
                if (sweep.canGrow(most)) {
                    sweep.addGrowths(most);
                } else {
                    far[shard] = true;
                }
            }
            growths[shard] = sweep.sums().totals();
        });
        steps++;
        Matrix change = isAny(far) ? afresh() : grown(Sums.inOrder(growths));
        lossChange = inner(change, v.plus(change.times(0.5)));
        if (steps % BETWEEN_FRESH_SUMS == 0) {
            afresh();
        }
        pass.outputs().requireFinite("F after step " + steps);
        ended = false;
    }

    private static boolean isAny(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }

    private void requireGoing() {
        if (ended) {
            throw new IllegalStateException("descent ended at step " + steps + ", whose outputs are no numbers");
        }
    }

    /** Sums from a pass of its own. Returns ΔF. */
    private Matrix afresh() {
        Matrix before = pass.outputs();
        features = new ForwardSums(network, samples).over(workers);
        pass = WidePass.of(network, features);
        return pass.outputs().minus(before);
    }

    /** Takes the growths over. Returns ΔF: m(ΔM − pΔZ)/(Z + ΔZ) for softmax, ΔM for the others. */
    private Matrix grown(double[] growths) {
        int outputs = network.neurons().outputDimension();
        Matrix means = pass.signMeans();
        features = features.plus(growths);
        pass = WidePass.of(network, features);
        return Matrix.generate(samples.count(), outputs, (i, l) -> {
            int at = i * (outputs + 1);
            if (network.activation() != Activation.SOFTMAX) {
                return growths[at + l];
            }
            double grown = growths[at + l] - means.at(i, l) * growths[at + outputs];
            return network.width() * (grown / features.sums[at + outputs]);
        });
    }

    private static double inner(Matrix a, Matrix b) {
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < a.rows(); i++) {
            for (int l = 0; l < a.columns(); l++) {
                sum.add(a.at(i, l) * b.at(i, l));
            }
        }
        return sum.value();
    }
}
