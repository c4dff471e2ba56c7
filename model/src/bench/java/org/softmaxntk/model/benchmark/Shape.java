package org.softmaxntk.model.benchmark;

import java.util.Arrays;

/**
 * The sizes of a problem, {@code n x d x m} as text.
 *
 * @param samples n
 * @param dimension d_in = d_out
 * @param width m
 */
record Shape(int samples, int dimension, int width) {
    static Shape parse(String text) {
        int[] sizes = Arrays.stream(text.split("x", -1)).mapToInt(Integer::parseInt).toArray();
        if (sizes.length != 3) {
            throw new IllegalArgumentException("shape: required n x d x m such as 16x8x4096; got " + text);
        }
        return new Shape(sizes[0], sizes[1], sizes[2]);
    }

    /** N = n·d_out, the size of the tangent kernel. */
    long kernelSize() {
        return (long) samples * dimension;
    }

    @Override
    public String toString() {
        return samples + "x" + dimension + "x" + width;
    }
}
