package org.softmaxntk.model.random;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A reproducible random stream that splits by name.
 *
 * <p>{@code RandomStream.of(42).named("weights")} depends on the seed and the name alone: not on what was drawn before,
 * nor on the order in which children were made. So adding a draw in one place changes nothing in another. The same seed
 * and path give the same bits on every run, for any number of threads.
 *
 * <p>Generator: the JDK's {@code L64X128MixRandom} (period 2¹⁹²−2⁶⁴). A child's seed is the first 64 bits of
 * SHA-256(parent seed, name). A stream is not safe for use by several threads; its children are independent objects.
 */
public final class RandomStream {
    private static final String ALGORITHM = "L64X128MixRandom";

    private final long seed;
    private final RandomGenerator generator;

    private RandomStream(long seed) {
        this.seed = seed;
        this.generator = RandomGeneratorFactory.of(ALGORITHM).create(seed);
    }

    public static RandomStream of(long seed) {
        return new RandomStream(seed);
    }

    /** The child with this name. Cost: one SHA-256 of a few bytes. */
    public RandomStream named(String name) {
        return new RandomStream(childSeed(seed, name));
    }

    public long seed() {
        return seed;
    }

    /** Standard normal. */
    public double nextGaussian() {
        return generator.nextGaussian();
    }

    /** Uniform on [0, 1). */
    public double nextDouble() {
        return generator.nextDouble();
    }

    /** Uniform on [low, high). */
    public double nextDouble(double low, double high) {
        return low + (high - low) * generator.nextDouble();
    }

    /** Uniform on {0, …, bound−1}. */
    public int nextInt(int bound) {
        return generator.nextInt(bound);
    }

    public long nextLong() {
        return generator.nextLong();
    }

    /** −1 or +1, each with probability ½. */
    public int nextSign() {
        return generator.nextBoolean() ? 1 : -1;
    }

    private static long childSeed(long seed, String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
