package org.softmaxntk.model.wide;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.arithmetic.PanelArithmetic;
import org.softmaxntk.model.random.RandomStream;

/**
 * The neurons of a random start, never stored: each block is drawn from its own stream whenever it is read, so m may
 * exceed any memory.
 *
 * <p>Paired: neurons 2r and 2r + 1 share w ~ N(0, σ²I) and carry a and −a, a uniform in {−1,+1}^d_out. Otherwise every
 * neuron has its own. The draws are those of the seed and the block's number alone; they are not those of {@link
 * org.softmaxntk.model.network.Initialisation}. Source: arXiv 2405.03251, definition of the initialisation.
 */
public final class DrawnNeurons extends Neurons {
    private final long width;
    private final int inputs;
    private final int outputs;
    private final double sigma;
    private final RandomStream stream;
    private final boolean paired;

    private DrawnNeurons(long width, int inputs, int outputs, double sigma, RandomStream stream, boolean paired) {
        if (inputs < 1 || outputs < 1) {
            throw new InvalidInput("d_in and d_out", "at least 1 each", inputs + " and " + outputs);
        }
        this.width = width;
        this.inputs = inputs;
        this.outputs = outputs;
        this.sigma = sigma;
        this.stream = stream;
        this.paired = paired;
    }

    /**
     * The symmetric start.
     *
     * @param width m, even, ≥ 2
     * @param inputs d_in ≥ 1
     * @param outputs d_out ≥ 1
     * @param sigma σ ≥ 0, finite
     */
    public static DrawnNeurons symmetric(long width, int inputs, int outputs, double sigma, RandomStream stream) {
        if (width < 2 || width % 2 != 0) {
            throw new InvalidInput("width", "an even number of neurons, at least 2", "" + width);
        }
        return new DrawnNeurons(width, inputs, outputs, requireSigma(sigma), stream, true);
    }

    /** Every neuron on its own; {@code width} ≥ 1. */
    public static DrawnNeurons independent(long width, int inputs, int outputs, double sigma, RandomStream stream) {
        if (width < 1) {
            throw new InvalidInput("width", "at least one neuron", "" + width);
        }
        return new DrawnNeurons(width, inputs, outputs, requireSigma(sigma), stream, false);
    }

    private static double requireSigma(double sigma) {
        if (!(sigma >= 0) || Double.isInfinite(sigma)) {
            throw new InvalidInput("sigma", "a finite number, at least 0", "" + sigma);
        }
        return sigma;
    }

    @Override
    public long width() {
        return width;
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
        int present = Block.present(number, width);
        double[] weights = block.ownWeights(present);
        RandomStream draws = stream.named("block " + number);
        for (int r = 0; r < PanelArithmetic.NEURONS; r++) {
            if (r >= present) {
                repeat(weights, 0, r);
            } else if (paired && r % 2 == 1) {
                repeat(weights, r - 1, r);
            } else {
                for (int k = 0; k < inputs; k++) {
                    weights[k * PanelArithmetic.NEURONS + Block.place(r)] = sigma * draws.nextGaussian();
                }
            }
        }
        drawSigns(draws, block);
    }

    private void repeat(double[] weights, int from, int to) {
        for (int k = 0; k < inputs; k++) {
            weights[k * PanelArithmetic.NEURONS + Block.place(to)] =
                    weights[k * PanelArithmetic.NEURONS + Block.place(from)];
        }
    }

    private void drawSigns(RandomStream draws, Block block) {
        for (int l = 0; l < outputs; l++) {
            long bits = 0;
            int sign = 0;
            for (int r = 0; r < PanelArithmetic.NEURONS; r++) {
                sign = paired && r % 2 == 1 ? -sign : draws.nextSign();
                bits |= sign < 0 ? 1L << Block.place(r) : 0;
            }
            block.signBits()[l] = bits;
        }
    }
}
