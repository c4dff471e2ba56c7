package org.softmaxntk.model.wide;

/**
 * The neurons of a network, block by block: weights w_r ∈ ℝ^d_in and signs a_r ∈ {−1,+1}^d_out.
 *
 * <p>Either {@linkplain StoredNeurons in memory} or {@linkplain DrawnNeurons drawn anew} whenever they are read.
 */
public abstract sealed class Neurons permits StoredNeurons, DrawnNeurons {
    Neurons() {}

    /** m ≥ 1. */
    public abstract long width();

    /** d_in. */
    public abstract int inputDimension();

    /** d_out. */
    public abstract int outputDimension();

    /** Makes {@code block} show block number {@code number}; safe for several threads, each with a block of its own. */
    abstract void read(long number, Block block);
}
