/**
 * Networks whose width is limited by their weights alone: no array of samples by neurons is ever made.
 *
 * <p>Neurons stand in blocks of 64, weights coordinate by coordinate ({@link org.softmaxntk.model.wide.Neurons}); every
 * pass streams the blocks, each while it is in the cache, and adds up n·(d_out + 1) numbers. Blocks are summed shard by
 * shard, and the shards in their order, so results have the same bits for any number of threads. The arithmetic is that
 * of {@link org.softmaxntk.model.arithmetic}.
 *
 * <p>Begin with {@link org.softmaxntk.model.wide.WideDescent}. For the last digit of a small network, and for error bounds
 * that do not grow with the logits, see {@link org.softmaxntk.model.network.ForwardPass}.
 */
package org.softmaxntk.model.wide;
