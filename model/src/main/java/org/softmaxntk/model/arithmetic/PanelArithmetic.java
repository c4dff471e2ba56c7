package org.softmaxntk.model.arithmetic;

/**
 * Arithmetic on panels: arrays of rows of {@value #NEURONS} numbers, one for each neuron of a block, row after row.
 *
 * <p>Rows belong to samples (logits, features), coordinates (weights) or outputs (signs). Arrays are not checked beyond
 * their bounds, and none may be passed twice to one call. Non-finite numbers go through as in the formulas. u = 2⁻⁵³.
 */
public interface PanelArithmetic {
    /** Neurons in a block. */
    int NEURONS = 64;
    /** Partial sums that a sum over neurons is kept in: neuron r of a block goes to lane r mod 8. */
    int LANES = 8;
    /** How far a logit may move for {@link #growths} to be right to rounding; below ½ log 2. */
    double MOST_GROWTH = 0.34;

    /** The arithmetic {@linkplain ChosenArithmetic chosen} for this process. */
    static PanelArithmetic inUse() {
        return Chosen.ARITHMETIC;
    }

    /** One of the twins; {@link Arithmetic#VECTOR} needs a process with the module {@value ChosenArithmetic#MODULE}. */
    static PanelArithmetic of(Arithmetic arithmetic) {
        return arithmetic == Arithmetic.PLAIN ? new PlainArithmetic() : new VectorArithmetic();
    }

    /** What {@link #inUse} gives, made when it is first asked for. */
    final class Chosen {
        private static final PanelArithmetic ARITHMETIC =
                of(ChosenArithmetic.current().arithmetic());

        private Chosen() {}
    }

    /**
     * out = C·in: {@code out[i·64 + r] = Σ_k C_ik·in[inAt + k·64 + r]}, fused multiply-adds from 0 in the order of k.
     * Absolute error ≤ columns·u·Σ_k |C_ik in_kr| (1 + columns·u). Cost rows·columns·64 multiply-adds.
     *
     * @param coefficients C, rows×columns
     * @param in columns rows, from {@code inAt}
     * @param out room for {@link Coefficients#paddedRows} rows, overwritten; those beyond C's rows become 0·in
     */
    void multiply(Coefficients coefficients, double[] in, int inAt, double[] out);

    /** {@code panel[k·64 + r] += terms[k·64 + r]}. */
    void add(double[] panel, int rows, double[] terms);

    /**
     * {@code panel[i·64 + r] = e^{panel[i·64 + r] − shifts[i]}}. Relative error ≤ 2u on top of the rounding of the difference.
     * Below −708 it is e^{−708}, above 709 it is ∞.
     */
    void exponentials(double[] panel, int rows, double[] shifts);

    /** {@code out[l·64 + r] = −1 where bit r of bits[from + l] is set, else 1}: signs that were packed. */
    void signs(long[] bits, int from, int rows, double[] out);

    /**
     * ReLU's features and slopes from its logits: {@code features = max(logits, 0)}, {@code slopes = 1} where the logit is
     * above 0, else 0.
     */
    void rectify(double[] logits, int rows, double[] features, double[] slopes);

    /**
     * {@code out[i·64 + r] = slopes[i·64 + r]·(Σ_l v_il·signs[l·64 + r] − means[i])}: the pull of v on every logit.
     * Fused multiply-adds in the order of l, then the difference, then the product.
     *
     * @param v rows×outputs
     * @param signs {@code outputs} rows
     * @param out room for {@link Coefficients#paddedRows} rows; what those beyond v's rows become is open
     */
    void pulls(double[] slopes, Coefficients v, double[] signs, double[] means, double[] out);

    /**
     * {@code panel[k·64 + r] *= factor} and {@code weights[at + k·64 + r] += panel[k·64 + r]}.
     *
     * @param paths one row, which becomes Σ_k |panel[k·64 + r]| of the scaled panel
     */
    void update(double[] panel, int rows, double factor, double[] weights, int at, double[] paths);

    /**
     * {@code moves[i·64 + r] = features[i·64 + r]·(e^{moves[i·64 + r]} − 1)} for moves up to {@code most} ≤ {@link #MOST_GROWTH}:
     * by how much an exponential grows when its logit moves. Relative error ≤ 3u.
     */
    void growths(double[] features, int rows, double most, double[] moves);

    /**
     * {@code moves = max(logits + moves, 0) − features} for {@code features = max(logits, 0)}: by how much ReLU grows when
     * its logit moves. Formed without the cancellation that the formula suggests.
     */
    void rectifiedGrowths(double[] logits, double[] features, int rows, double[] moves);

    /** {@code panel[i·64 + r] *= factors[i·64 + r]}. */
    void scale(double[] panel, int rows, double[] factors);

    /**
     * {@code sums[sumsAt + (i·weightRows + l)·8 + lane] += Σ_r weights[l·64 + r]·panel[i·64 + r]} over the neurons r of each
     * lane: fused multiply-adds in the order of r, so that opposite terms at r and r + 8 cancel exactly in a sum that is 0
     * before.
     *
     * @param panel room for {@link Coefficients#paddedRows} rows
     * @param weights {@code weightRows} rows
     * @param sums from {@code sumsAt} room for {@link Coefficients#paddedRows}·weightRows·8 numbers; what those beyond {@code
     *     rows} become is open
     */
    void addSums(double[] panel, int rows, double[] weights, int weightRows, double[] sums, int sumsAt);

    /** max_r panel[i·64 + r] into {@code largest[i]}, where that is larger; NaN is larger than nothing. */
    void largest(double[] panel, int rows, double[] largest);
}
