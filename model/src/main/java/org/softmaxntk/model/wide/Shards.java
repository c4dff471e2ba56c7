package org.softmaxntk.model.wide;

import org.softmaxntk.model.arithmetic.PanelArithmetic;

/**
 * The blocks of {@code width} neurons, in up to {@value #MOST} contiguous shards: what a sum is split into, whatever the
 * number of threads.
 */
record Shards(long width) {
    private static final int MOST = 128;

    long blocks() {
        return (width + PanelArithmetic.NEURONS - 1) / PanelArithmetic.NEURONS;
    }

    private long blocksEach() {
        return (blocks() + MOST - 1) / MOST;
    }

    int count() {
        return (int) ((blocks() + blocksEach() - 1) / blocksEach());
    }

    /** The shard's first block. */
    long from(int shard) {
        return shard * blocksEach();
    }

    /** The block after the shard's last. */
    long to(int shard) {
        return Math.min(blocks(), (shard + 1) * blocksEach());
    }

    int shardOf(long block) {
        return (int) (block / blocksEach());
    }
}
